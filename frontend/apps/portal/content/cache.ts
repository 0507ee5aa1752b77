import { TaggedCache } from './tagged-cache';

const CACHE = Symbol.for('lavamedia.portal.content');

/** Next loads a module once for pages and once for route handlers; both must see the same cache. */
const shared = globalThis as { [CACHE]?: TaggedCache | undefined };

/** Within a minute the portal also learns what an announcement that was lost would have told it. */
export const cache = (shared[CACHE] ??= new TaggedCache({
  freshFor: 60_000,
  patience: 800,
  maximumEntries: 2_000,
}));
