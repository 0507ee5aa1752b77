import { NavigationDocument } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { tags } from './tags';
import type { CategoryLink } from './types';

export interface Navigation {
  sections: (CategoryLink & { subsections: CategoryLink[] })[];
  pages: { id: string; title: string; path: string }[];
}

/** The sections and pages that masthead and footer link to. */
export function loadNavigation(locale: Locale): Promise<Navigation> {
  return cache.get(`navigation:${locale}`, async () => {
    const { categories, contentItems } = await request(NavigationDocument, { locale });
    const all = categories?.nodes ?? [];
    const sections = all
      .filter(({ parent }) => parent === null)
      .map((section) => ({ ...section, subsections: all.filter(({ parent }) => parent?.id === section.id) }));

    return {
      value: { sections, pages: contentItems?.nodes ?? [] },
      tags: [tags.lists(locale), ...all.map(({ slug }) => tags.category(locale, slug))],
    };
  });
}
