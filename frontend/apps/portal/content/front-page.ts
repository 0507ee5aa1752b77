import { FrontPageDocument, type FrontPageQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { tags } from './tags';

/** A section of the front page with the articles that it shows. */
export type Section = FrontPageQuery['frontPage']['sections'][number];

/** The sections of the front page in the order that the newsroom gave them. */
export function loadFrontPage(locale: Locale): Promise<Section[]> {
  return cache.get(`front-page:${locale}`, async () => {
    const { sections } = (await request(FrontPageDocument, { locale })).frontPage;
    return {
      value: sections,
      tags: [
        tags.frontPage(locale),
        tags.lists(locale),
        ...sections.flatMap(({ tag, series }) => [
          ...(tag ? [tags.tag(locale, tag.slug)] : []),
          ...(series ? [tags.series(locale, series.slug)] : []),
        ]),
      ],
    };
  });
}
