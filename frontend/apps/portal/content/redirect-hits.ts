import { env } from '@/env';
import { HitBuffer } from './hit-buffer';

const HITS = Symbol.for('lavamedia.portal.redirectHits');

/** Milliseconds between two tellings; what a portal counted since the last one is lost when it crashes. */
const INTERVAL = 5_000;
const TIMEOUT = 5_000;

/** Next loads a module once for each kind of route; all of them count in one place. */
const shared = globalThis as { [HITS]?: HitBuffer | undefined };

const buffer = (shared[HITS] ??= new HitBuffer({ of: 'redirects', interval: INTERVAL, send }));

/** Notes that a reader was led on. The answer stands in the portal's cache, so the API does not see him. */
export const countRedirectHit = (id: string): void => buffer.count(id);

async function send(hits: readonly { id: string; count: number }[]): Promise<void> {
  const response = await fetch(new URL('/api/v1/redirect-hits', env.apiUrl), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'lavamedia-portal-secret': env.revalidationSecret ?? '',
    },
    body: JSON.stringify(hits),
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!response.ok) throw new Error(`The API answered with status ${response.status}.`);
}
