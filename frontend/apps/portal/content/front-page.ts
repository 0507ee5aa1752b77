import { FrontPageDocument, type FrontPageQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { tags } from './tags';
import type { CategoryLink, Teaser } from './types';

export interface Section extends CategoryLink {
  description: string | null;
  subsections: CategoryLink[];
  articles: Teaser[];
}

export interface FrontPageContent {
  newest: Teaser[];
  sections: Section[];
}

/** The newest articles, and those of each top-level section in the order that the newsroom gave the sections. */
export function loadFrontPage(locale: Locale): Promise<FrontPageContent> {
  return cache.get(`front-page:${locale}`, async () => ({
    value: fromAnswer(await request(FrontPageDocument, { locale })),
    tags: [tags.lists(locale)],
  }));
}

function fromAnswer({ contentItems, categories }: FrontPageQuery): FrontPageContent {
  const all = categories?.nodes ?? [];
  return {
    newest: contentItems?.nodes ?? [],
    sections: all
      .filter(({ parent }) => parent === null)
      .map(({ id, slug, name, path, description, contentItems: articles }) => ({
        id,
        slug,
        name,
        path,
        description,
        subsections: all.filter(({ parent }) => parent?.id === id),
        articles: articles?.nodes ?? [],
      })),
  };
}
