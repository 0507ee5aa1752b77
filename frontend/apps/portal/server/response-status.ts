import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

const RESPONSES = Symbol.for('lavamedia.portal.responses');

/**
 * Sets the status of the page that is being rendered, which Next lets no server component do. server.mjs keeps each
 * response where this finds it (decision 0061).
 */
export function setResponseStatus(status: 404 | 410 | 503, headers: Record<string, string> = {}): void {
  const responses = (globalThis as { [RESPONSES]?: AsyncLocalStorage<ServerResponse> })[RESPONSES];
  const response = responses?.getStore();
  if (!response || response.headersSent) return;

  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
