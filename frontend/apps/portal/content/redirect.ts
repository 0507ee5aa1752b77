import { RedirectDocument } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { tags } from './tags';

/** Longer than any path that something ever had. */
const MAXIMUM_PATH_LENGTH = 400;

/** Where to go instead of a path at which something stood once; `null` when nothing did, or nothing that is published. */
export function loadRedirect(locale: Locale, path: string): Promise<string | null> {
  if (path.length > MAXIMUM_PATH_LENGTH) return Promise.resolve(null);

  return cache.get(`redirect:${path}`, async () => {
    const { redirect } = await request(RedirectDocument, { path });
    // Every publish may move something, or bring back what was moved.
    return { value: redirect?.path ?? null, tags: [tags.lists(locale)] };
  });
}
