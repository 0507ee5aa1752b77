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

const fromAnswer = ({ contentItems, categories }: FrontPageQuery): FrontPageContent => ({
  newest: contentItems?.nodes ?? [],
  sections: (categories?.nodes ?? []).map(({ children, contentItems: articles, ...section }) => ({
    ...section,
    subsections: children,
    articles: articles?.nodes ?? [],
  })),
});
