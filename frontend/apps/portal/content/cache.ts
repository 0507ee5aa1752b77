import { TaggedCache } from './tagged-cache';

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

export const cache = caches.content;
export const shareImages = caches.shareImages;

/** Forgets everything that was made of one of the tags; tells how much there was. */
export const invalidate = (tags: readonly string[]): number =>
  cache.invalidate(tags) + shareImages.invalidate(tags);
