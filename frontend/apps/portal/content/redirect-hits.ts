import { HitBuffer } from './hit-buffer';
import { tellHits } from './tell-hits';

const HITS = Symbol.for('lavamedia.portal.redirectHits');

/** Milliseconds between two tellings; what a portal counted since the last one is lost when it crashes. */
const INTERVAL = 5_000;

/** Next loads a module once for each kind of route; all of them count in one place. */
const shared = globalThis as { [HITS]?: HitBuffer | undefined };

const buffer = (shared[HITS] ??= new HitBuffer({
  of: 'redirects',
  interval: INTERVAL,
  send: (hits) => tellHits('/api/v1/redirect-hits', hits),
}));

/** Notes that a reader was led on. The answer stands in the portal's cache, so the API does not see him. */
export const countRedirectHit = (id: string): void => buffer.count(id);
