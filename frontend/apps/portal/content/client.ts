import { createPortalClient } from '@lavamedia/api/portal';
import { env } from '@/env';

/** A page would rather say that content is late than keep a reader waiting longer than this. */
const TIMEOUT = 5_000;

export const request = createPortalClient({
  apiUrl: () => env.apiUrl,
  timeout: TIMEOUT,
  // The portal keeps its own cache: content/cache.ts.
  fetch: (input, init) => fetch(input, { ...init, cache: 'no-store' }),
});
