import { currentSitePreviewSession } from '@/site-preview/current-session';
import { finishedPages } from './finished-pages';
import { TaggedCache, type Tagged } from './tagged-cache';

const CACHES = Symbol.for('lavamedia.portal.content');

interface Caches {
  content: TaggedCache;
  shareImages: TaggedCache;
}

/** Next loads a module once for pages and once for route handlers; both must see the same caches. */
const shared = globalThis as { [CACHES]?: Caches | undefined };

/** Within a minute the portal also learns what an announcement that was lost would have told it. */
const FRESH_FOR = 60_000;

const caches = (shared[CACHES] ??= {
  content: new TaggedCache({ freshFor: FRESH_FOR, patience: 800, maximumEntries: 2_000 }),
  // Each weighs a hundred kilobytes, and takes a third of a second to draw.
  shareImages: new TaggedCache({ freshFor: 60 * FRESH_FOR, patience: 800, maximumEntries: 200 }),
});

/**
 * The content of pages. Whoever asks for it is told, and with him the page that is being made. What somebody sees of another instant is
 * neither kept nor taken from here.
 */
export const cache = {
  async get<T>(key: string, load: () => Promise<Tagged<T>>): Promise<T> {
    if (currentSitePreviewSession()) {
      finishedPages()?.spoil();
      return (await load()).value;
    }
    try {
      const value = await caches.content.get(key, load);
      // What was forgotten in the meantime is not true any more.
      const known = caches.content.about(key);
      if (known) finishedPages()?.madeOf(known.tags, known.until);
      else finishedPages()?.spoil();
      return value;
    } catch (error) {
      finishedPages()?.spoil();
      throw error;
    }
  },
};

export const shareImages = caches.shareImages;

/** Forgets everything that was made of one of the tags; tells how much there was. */
export function invalidate(tags: readonly string[]): number {
  const forgotten = caches.content.invalidate(tags) + caches.shareImages.invalidate(tags);
  finishedPages()?.invalidate(tags);
  return forgotten;
}
