import { CategoryPageDocument, type CategoryPageQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { isCursor, pageAt, pageOrNull, type Cursor } from './cursor';
import { isSlug } from './slugs';
import { tags } from './tags';

export type Category = NonNullable<CategoryPageQuery['category']>;

export function loadCategory(locale: Locale, slug: string, cursor: Cursor): Promise<Category | null> {
  if (!isSlug(slug) || !isCursor(cursor)) return Promise.resolve(null);

  return cache.get(`category:${locale}:${slug}:${JSON.stringify(cursor)}`, async () => {
    const answer = await pageOrNull(
      cursor,
      request(CategoryPageDocument, { locale, slug, ...pageAt(cursor) }),
    );
    return { value: answer?.category ?? null, tags: [tags.category(locale, slug), tags.lists(locale)] };
  });
}
