import { SeriesPageDocument, type SeriesPageQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { isCursor, pageAt, pageOrNull, type Cursor } from './cursor';
import { isSlug } from './slugs';
import { tags } from './tags';

export type Series = NonNullable<SeriesPageQuery['seriesBySlug']>;

/** A series with a page of its articles; `null` when nothing of it is published. */
export function loadSeries(locale: Locale, slug: string, cursor: Cursor): Promise<Series | null> {
  if (!isSlug(slug) || !isCursor(cursor)) return Promise.resolve(null);

  return cache.get(`series:${locale}:${slug}:${JSON.stringify(cursor)}`, async () => {
    const answer = await pageOrNull(cursor, request(SeriesPageDocument, { locale, slug, ...pageAt(cursor) }));
    return { value: answer?.seriesBySlug ?? null, tags: [tags.series(locale, slug), tags.lists(locale)] };
  });
}
