import { createClient, type SubscribePayload } from 'graphql-ws';
import { operationBody, usualForm } from '../client/operation-body';
import type { TypedDocument } from '../typed-document';
import { renewSession, sessionEndsSoon } from './session/session-client';
import { hearTabs } from './session/session-news';

export interface Listener<TData> {
  readonly onData: (data: TData) => void;
  /** Called when the connection is back after it was lost: what happened meanwhile was not heard and has to be asked for. */
  readonly onReturn?: () => void;
}

const firstWait = 500;
const longestWait = 15_000;

/** One connection for all that a tab listens to; there is none while nobody listens. */
const connection = createClient({
  // The handshake carries the cookie, so the session is renewed before it and not after.
  url: async () => {
    // Where that fails the server refuses the connection, and it is tried again.
    if (sessionEndsSoon()) await renewSession().catch(() => false);
    return `${location.protocol.replace('http', 'ws')}//${location.host}/graphql`;
  },
  lazyCloseTimeout: 3_000,
  keepAlive: 10_000,
  // The server closes a connection when a token has run out or rights changed; a new one asks anew.
  retryAttempts: Infinity,
  // A server that is away altogether refuses the connection, which the library takes for the end otherwise.
  shouldRetry: () => true,
  // The library wants a text in every request; ours may name a stored document instead.
  jsonMessageReplacer: (name, value: unknown) => (name === 'query' && value === '' ? undefined : value),
  retryWait: (attempt) =>
    new Promise((resolve) => {
      // Not everybody at once when a server comes back.
      const wait = Math.min(longestWait, firstWait * 2 ** attempt) * (0.5 + Math.random() / 2);
      setTimeout(resolve, wait);
    }),
});

// Who signed in again is somebody else to the server than the connection knows.
hearTabs((news) => {
  if (news === 'signedIn') connection.terminate();
});

/** Listens to a subscription until the returned function is called; a connection that is lost is made again. */
export function listen<TData, TVariables>(
  document: TypedDocument<TData, TVariables>,
  variables: TVariables,
  { onData, onReturn }: Listener<TData>,
): () => void {
  const forgetReturns = connection.on('connected', (_socket, _payload, wasRetry) => {
    if (wasRetry) onReturn?.();
  });
  const payload = { query: '', ...operationBody(document, variables, usualForm) } as SubscribePayload;
  const leave = connection.subscribe<TData>(payload, {
    next: ({ data }) => {
      if (data) onData(data);
    },
    // The server refused the operation, or ended it: what is listened for is a convenience, and every save still checks its version.
    error: (cause) => reportError(new Error(`${document.name} is not heard.`, { cause })),
    complete: () => undefined,
  });
  return () => {
    forgetReturns();
    leave();
  };
}
