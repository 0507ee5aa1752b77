import { HitBuffer } from './hit-buffer';
import { tellHits } from './tell-hits';

const VIEWS = Symbol.for('lavamedia.portal.pageViews');

/** Milliseconds between two tellings; what a portal counted since the last one is lost when it crashes. */
const INTERVAL = 2_000;

/** Next loads a module once for each kind of route; all of them count in one place. */
const shared = globalThis as { [VIEWS]?: HitBuffer | undefined };

/** Which articles are read, told to the API together; nothing of who reads them. */
export const pageViews = (shared[VIEWS] ??= new HitBuffer({
  of: 'page-views',
  interval: INTERVAL,
  send: (hits) => tellHits('/api/v1/page-views', hits),
}));
