import type { Locale } from '@/i18n/routing';
import { HitBuffer } from './hit-buffer';
import { tellHits } from './tell-hits';

/** Milliseconds between two tellings; what a portal counted since the last one is lost when it crashes. */
const INTERVAL = 2_000;

interface CountedSearch {
  readonly query: string;
  readonly locale: Locale;
  readonly found: boolean;
}

interface CountedClick {
  readonly query: string;
  readonly locale: Locale;
  /** The place of the result among all, from 1. */
  readonly place: number;
}

const SEARCHES = Symbol.for('lavamedia.portal.searches');
const CLICKS = Symbol.for('lavamedia.portal.searchClicks');

/** Next loads a module once for each kind of route; all of them count in one place. */
const shared = globalThis as { [SEARCHES]?: HitBuffer | undefined; [CLICKS]?: HitBuffer | undefined };

const buffer = (of: 'searches' | 'search-clicks') =>
  new HitBuffer({
    of,
    interval: INTERVAL,
    // What is counted is what was asked, not a thing with an id: it travels as text through the buffer.
    send: (hits) =>
      tellHits(
        `/api/v1/${of}`,
        hits.map(({ id, count }) => ({ ...(JSON.parse(id) as object), count })),
      ),
  });

/** A question was asked; nothing of who asked it. */
export function countSearch(search: CountedSearch): void {
  (shared[SEARCHES] ??= buffer('searches')).count(JSON.stringify(search));
}

/** A result was chosen; nothing of who chose it. */
export function countClick(click: CountedClick): void {
  (shared[CLICKS] ??= buffer('search-clicks')).count(JSON.stringify(click));
}
