import { CategoryPageDocument, RequestError, type CategoryPageQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { isSlug } from './slugs';
import { tags } from './tags';

export type Category = NonNullable<CategoryPageQuery['category']>;

/** Which page of a section: the first, the one after a cursor, or the one before it. */
export type Cursor = { after: string } | { before: string } | null;

const PAGE_SIZE = 18;
/** Longer than any cursor that the API gives. */
const MAXIMUM_CURSOR_LENGTH = 500;

/** The code of a cursor that the API did not give. */
const BAD_CURSOR = 'HC0078';

export function loadCategory(locale: Locale, slug: string, cursor: Cursor): Promise<Category | null> {
  const position = JSON.stringify(cursor);
  if (!isSlug(slug) || position.length > MAXIMUM_CURSOR_LENGTH) return Promise.resolve(null);

  return cache.get(`category:${locale}:${slug}:${position}`, async () => ({
    value: await requestCategory(locale, slug, cursor),
    tags: [tags.category(locale, slug), tags.lists(locale)],
  }));
}

async function requestCategory(locale: Locale, slug: string, cursor: Cursor): Promise<Category | null> {
  const page = cursor && 'before' in cursor ? { last: PAGE_SIZE } : { first: PAGE_SIZE };
  try {
    const { category } = await request(CategoryPageDocument, { locale, slug, ...page, ...cursor });
    return category;
  } catch (error) {
    if (cursor && error instanceof RequestError && error.problem.code === BAD_CURSOR) return null;
    throw error;
  }
}
