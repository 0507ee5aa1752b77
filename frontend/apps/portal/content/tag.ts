import { TagPageDocument, type TagPageQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { isCursor, pageAt, pageOrNull, type Cursor } from './cursor';
import { isSlug } from './slugs';
import { tags } from './tags';

export type Tag = NonNullable<TagPageQuery['tag']>;

/** A tag with a page of the articles that carry it; `null` when nothing published does. */
export function loadTag(locale: Locale, slug: string, cursor: Cursor): Promise<Tag | null> {
  if (!isSlug(slug) || !isCursor(cursor)) return Promise.resolve(null);

  return cache.get(`tag:${locale}:${slug}:${JSON.stringify(cursor)}`, async () => {
    const answer = await pageOrNull(cursor, request(TagPageDocument, { locale, slug, ...pageAt(cursor) }));
    return { value: answer?.tag ?? null, tags: [tags.tag(locale, slug), tags.lists(locale)] };
  });
}
