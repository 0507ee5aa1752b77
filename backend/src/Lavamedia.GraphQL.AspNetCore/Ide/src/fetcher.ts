import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { createClient, type Client } from 'graphql-ws';
import type { Figures } from './figures';

/**
 * Sends operations to the endpoint of this page: queries and mutations by POST, in parts where they defer or stream; subscriptions over a
 * socket that lives as long as one of them. The preflight header tells the server that a request cannot come from a foreign page, so that
 * the session's cookie counts; a socket has its origin for that. The cost header asks for the figures of the run.
 */
export function createFetcher(endpoint: string, figures: Figures): Fetcher {
  const url = new URL(endpoint, location.href);
  const socketUrl = new URL(url);
  socketUrl.protocol = url.protocol.replace('http', 'ws');
  return createGraphiQLFetcher({
    url: url.href,
    fetch: (input, init) => fetchWithFigures(input, init, figures),
    headers: { 'GraphQL-Preflight': '1', 'GraphQL-Cost': 'report', 'GraphQL-Statistics': 'report' },
    wsClient: explained(createClient({ url: socketUrl.href })),
  });
}

/** A browser tells nothing of a socket that could not be opened but an event without words; this puts it into some. */
function explained(client: Client): Client {
  return {
    ...client,
    subscribe: (payload, sink) =>
      client.subscribe(payload, {
        ...sink,
        error: (cause) => {
          const isRefused = cause instanceof Event && !(cause instanceof CloseEvent);
          sink.error(isRefused ? new Error(refusedSocket) : cause);
        },
      }),
  };
}

const refusedSocket =
  'No socket could be opened. The server is not there, has all the connections it can serve, or a proxy on the way lets no WebSockets through. Try again; subscriptions also work over text/event-stream.';

async function fetchWithFigures(input: RequestInfo | URL, init: RequestInit | undefined, figures: Figures) {
  const response = await fetch(input, { ...init, credentials: 'same-origin' });
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) {
    const isIntrospection = typeof init?.body === 'string' && init.body.includes('IntrospectionQuery');
    if (!isIntrospection) figures.record(await response.clone().json(), response);
    return response;
  }
  if (type.startsWith('multipart/')) return response;
  const text = await response.text();
  throw new Error(`The server answered ${response.status} without JSON: ${text.slice(0, 500)}`);
}
