import { NavigationDocument } from '@lavamedia/api/portal';
import { cache as once } from 'react';
import type { Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { tags } from './tags';
import type { CategoryLink } from './types';

export interface Navigation {
  sections: (CategoryLink & { subsections: CategoryLink[] })[];
  pages: { id: string; title: string; path: string }[];
}

/**
 * The sections and pages that masthead and footer link to. Asked once for a page even when it fails: a page that waited
 * for its content in vain does not wait for its navigation as well.
 */
export const loadNavigation = once((locale: Locale): Promise<Navigation> =>
  cache.get(`navigation:${locale}`, async () => {
    const { categories, contentItems } = await request(NavigationDocument, { locale });
    const all = categories?.nodes ?? [];
    const sections = all
      .filter(({ parent }) => parent === null)
      .map((section) => ({ ...section, subsections: all.filter(({ parent }) => parent?.id === section.id) }));

    return {
      value: { sections, pages: contentItems?.nodes ?? [] },
      tags: [tags.lists(locale), ...all.map(({ slug }) => tags.category(locale, slug))],
    };
  }),
);

/** Begins to load what every page needs, before the page is known. */
export function preloadNavigation(locale: Locale): void {
  // Whether it fails is for those to see who wait for it.
  loadNavigation(locale).catch(() => undefined);
}
