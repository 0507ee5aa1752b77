import {
  FeedDocument,
  SitemapCategoriesDocument,
  SitemapItemsDocument,
  type FeedQuery,
  type SitemapItemsQuery,
} from '@lavamedia/api/portal';
import { routing, type Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { tags } from './tags';

export type FeedItem = NonNullable<NonNullable<FeedQuery['contentItems']>['nodes']>[number];

/** A place of the sitemap; `updatedAt` is unknown for sections. */
export interface SitemapPlace {
  path: string;
  locale: string;
  updatedAt: string | null;
  translations: { path: string; locale: string }[];
}

const FEED_LENGTH = 30;
/** The most that the API gives at once. */
const SITEMAP_PAGE = 50;
/** The most that one sitemap may hold (sitemaps.org). */
const SITEMAP_LIMIT = 50_000;

export function loadFeed(locale: Locale): Promise<FeedItem[]> {
  return cache.get(`feed:${locale}`, async () => {
    const { contentItems } = await request(FeedDocument, { locale, first: FEED_LENGTH });
    return { value: contentItems?.nodes ?? [], tags: [tags.lists(locale)] };
  });
}

/** Every section, article and page in every language. */
export function loadSitemap(): Promise<SitemapPlace[]> {
  return cache.get('sitemap', async () => {
    const { categories } = await request(SitemapCategoriesDocument, {});
    const sections = (categories?.nodes ?? []).map((category) => ({ ...category, updatedAt: null }));
    return { value: [...sections, ...(await allItems())], tags: routing.locales.map(tags.lists) };
  });
}

async function allItems(): Promise<SitemapPlace[]> {
  const places: SitemapPlace[] = [];
  let after: string | null = null;

  do {
    const { contentItems }: SitemapItemsQuery = await request(SitemapItemsDocument, {
      first: SITEMAP_PAGE,
      after,
    });
    places.push(...(contentItems?.nodes ?? []));
    after = contentItems?.pageInfo.hasNextPage ? contentItems.pageInfo.endCursor : null;
  } while (after && places.length < SITEMAP_LIMIT);

  return places;
}
