import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

const RESPONSES = Symbol.for('lavamedia.portal.responses');

/** The response that is being made, with its request; server.mjs keeps each where this finds it (decision 0061). */
export const currentResponse = (): ServerResponse | undefined =>
  (globalThis as { [RESPONSES]?: AsyncLocalStorage<ServerResponse> })[RESPONSES]?.getStore();
