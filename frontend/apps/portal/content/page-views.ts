import { env } from '@/env';
import { HitBuffer } from './hit-buffer';

const VIEWS = Symbol.for('lavamedia.portal.pageViews');

/** Milliseconds between two tellings; what a portal counted since the last one is lost when it crashes. */
const INTERVAL = 2_000;
const TIMEOUT = 5_000;

/** Next loads a module once for each kind of route; all of them count in one place. */
const shared = globalThis as { [VIEWS]?: HitBuffer | undefined };

/** Which articles are read, told to the API together; nothing of who reads them. */
export const pageViews = (shared[VIEWS] ??= new HitBuffer({ of: 'page-views', interval: INTERVAL, send }));

async function send(views: readonly { id: string; count: number }[]): Promise<void> {
  const response = await fetch(new URL('/api/v1/page-views', env.apiUrl), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'lavamedia-portal-secret': env.revalidationSecret ?? '',
    },
    body: JSON.stringify(views),
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!response.ok) throw new Error(`The API answered with status ${response.status}.`);
}
