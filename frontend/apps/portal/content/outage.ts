import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
import { RequestError } from '@lavamedia/api/portal';

/** What a page got: its content, or the news that there is none to be had at the moment. */
export type Loaded<T> = { available: true; content: T } | { available: false };

/**
 * Waits for content. An API that fails or cannot be reached is not an error of the page: it shows a page that says so,
 * with status 503, which error boundaries cannot do without JavaScript.
 */
export async function attempt<T>(loading: Promise<T>): Promise<Loaded<T>> {
  try {
    return { available: true, content: await loading };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    announceOutage(error);
    return { available: false };
  }
}

const RETRY_AFTER_SECONDS = 30;
const RESPONSE = Symbol.for('lavamedia.portal.response');

/** Reaches the response of the page being rendered; server.mjs puts it there. */
function announceOutage(error: RequestError): void {
  const { code, message } = error.problem;
  process.stderr.write(
    `${JSON.stringify({ level: 'error', event: 'content_unavailable', code, message })}\n`,
  );

  const responses = (globalThis as { [RESPONSE]?: AsyncLocalStorage<ServerResponse> })[RESPONSE];
  const response = responses?.getStore();
  if (!response || response.headersSent) return;
  response.statusCode = 503;
  response.setHeader('retry-after', RETRY_AFTER_SECONDS);
}
