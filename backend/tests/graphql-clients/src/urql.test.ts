import { Client, fetchExchange, subscriptionExchange, type Exchange, type ExecutionResult } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasSubscriptions, httpUrl, picture, preflight, publishUntil, signIn, socketUrl } from './api';
import * as operations from './operations';

let headers: Record<string, string>;
const client = (sent: Record<string, string>, exchanges: Exchange[] = [fetchExchange]) =>
  new Client({ url: httpUrl, exchanges, fetchOptions: { headers: sent }, preferGetMethod: false });

beforeAll(async () => {
  headers = await signIn();
});

const firstPublished = (exchanges: Exchange[], fetchSubscriptions: boolean) =>
  new Promise<string | undefined>((resolve, reject) => {
    const urql = new Client({
      url: httpUrl,
      exchanges,
      fetchSubscriptions,
      fetchOptions: { headers: preflight },
      preferGetMethod: false,
    });
    const subscription = urql
      .subscription<operations.Published>(operations.published, {})
      .subscribe((result) => {
        if (result.error) reject(result.error);
        else resolve(result.data?.onContentItemPublished.title);
        // Leaving an event stream, urql aborts a body that is being read, and rejects a promise that nobody awaits.
        if (!fetchSubscriptions) subscription.unsubscribe();
      });
  });

describe('urql', () => {
  it('runs a query', async () => {
    const { data } = await client(preflight).query<operations.Latest>(operations.latest, { first: 2 });
    expect(data?.contentItems.nodes).toHaveLength(2);
  });

  it('runs a mutation', async () => {
    const input = { title: 'Par urql' };
    const { data } = await client(headers).mutation<operations.Create>(operations.create, { input });
    expect(data?.createContentItem.contentItem?.title).toBe('Par urql');
  });

  it('uploads a picture', async () => {
    const { data, error } = await client(headers).mutation<operations.Upload>(operations.upload, {
      file: picture('urql.png'),
    });
    expect(error).toBeUndefined();
    expect(data?.uploadMedia.mediaAsset?.filename).toBe('urql.png');
  });

  it('registers a query by its hash', async () => {
    const exchanges = [persistedExchange({ preferGetForPersistedQueries: false }), fetchExchange];
    const { data } = await client(preflight, exchanges).query<operations.Latest>(operations.latest, {
      first: 4,
    });
    expect(data?.contentItems.nodes).toHaveLength(4);
  });

  it.runIf(hasSubscriptions)('subscribes over a socket', async () => {
    const socket = createClient({ url: socketUrl, webSocketImpl: WebSocket });
    const exchange = subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({
          unsubscribe: socket.subscribe(
            { query: query ?? '', variables: variables ?? {} },
            { ...sink, next: (result) => sink.next(result as ExecutionResult) },
          ),
        }),
      }),
    });
    const heard = firstPublished([exchange, fetchExchange], false);
    await publishUntil(heard, 'Entendu par urql', headers);
    expect(await heard).toContain('Entendu par urql');
    await socket.dispose();
  });

  it.runIf(hasSubscriptions)('subscribes over an event stream', async () => {
    const heard = firstPublished([fetchExchange], true);
    await publishUntil(heard, 'Entendu par un flux', headers);
    expect(await heard).toContain('Entendu par un flux');
  });
});
