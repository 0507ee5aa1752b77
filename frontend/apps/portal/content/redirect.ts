import { RedirectDocument, type RedirectQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { tags } from './tags';

/** Longer than any path that something ever had. */
const MAXIMUM_PATH_LENGTH = 400;

export type Moved = NonNullable<RedirectQuery['redirect']>;

/** Where to go instead of a path at which something stood once; `null` when nothing did, or nothing that is published. */
export function loadRedirect(locale: Locale, path: string): Promise<Moved | null> {
  // What follows a click in a letter may be longer than any address; the path alone counts then.
  const asked = path.length > MAXIMUM_PATH_LENGTH ? (path.split('?')[0] ?? path) : path;
  if (asked.length > MAXIMUM_PATH_LENGTH) return Promise.resolve(null);

  return cache.get(`redirect:${asked}`, async () => {
    const { redirect } = await request(RedirectDocument, { path: asked });
    // Every publish may move something, or bring back what was moved; and editors write redirects themselves.
    return { value: redirect, tags: [tags.lists(locale), tags.redirects] };
  });
}
