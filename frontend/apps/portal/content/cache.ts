import { currentSitePreviewSession } from '@/site-preview/current-session';
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

/** What readers see is kept; what somebody sees of another instant is neither kept nor taken from there. */
export const cache = {
  get: async <T>(key: string, load: () => Promise<Tagged<T>>): Promise<T> =>
    currentSitePreviewSession() ? (await load()).value : caches.content.get(key, load),
};
export const shareImages = caches.shareImages;

/** Forgets everything that was made of one of the tags; tells how much there was. */
export const invalidate = (tags: readonly string[]): number =>
  caches.content.invalidate(tags) + shareImages.invalidate(tags);
