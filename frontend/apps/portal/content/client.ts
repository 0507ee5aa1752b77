import { createPortalClient, RequestError, type PortalRequest } from '@lavamedia/api/portal';
import { env } from '@/env';
import { currentSitePreviewSession } from '@/site-preview/current-session';
import { SITE_PREVIEW_HEADER } from '@/site-preview/session';
import { CircuitBreaker } from './circuit-breaker';

/** Milliseconds. The API does first what the clock will do until then. */
const PREVIEW_TIMEOUT = 15_000;

const ask = createPortalClient({
  apiUrl: () => env.apiUrl,
  timeout: env.apiTimeout,
  fetch: (input, init) => {
    const headers = new Headers(init?.headers);
    // The API is near: to press what it says, and to take that apart again, costs more than its way.
    headers.set('accept-encoding', 'identity');
    // The portal keeps its own cache: content/cache.ts.
    return fetch(input, { ...init, headers, cache: 'no-store' });
  },
});

const breaker = new CircuitBreaker({
  failures: 3,
  coolDown: 2_000,
  isOutage: (error) =>
    error instanceof RequestError && (error.problem.code === 'NETWORK' || (error.problem.status ?? 0) >= 500),
});

/** Asks the API for content. Rejects with `RequestError`; at once while the API is known to be away. */
export const request: PortalRequest = (document, variables, init) => {
  const preview = currentSitePreviewSession();
  if (!preview) return breaker.run(() => ask(document, variables, init));

  // Whatever goes wrong there says nothing about the API for readers.
  return ask(document, variables, {
    signal: AbortSignal.timeout(PREVIEW_TIMEOUT),
    ...init,
    headers: { ...init?.headers, [SITE_PREVIEW_HEADER]: `${preview.at};${preview.seal}` },
  });
};
