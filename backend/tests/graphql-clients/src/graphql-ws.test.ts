import { createClient, type Client } from 'graphql-ws';
import sharp from 'sharp';
import WebSocket from 'ws';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasSubscriptions, nextOf, publishUntil, signIn, socketUrl, upload } from './api';
import * as operations from './operations';

let headers: Record<string, string>;
const clients: Client[] = [];

function connect(connectionParams: Record<string, unknown> = {}): Client {
  const client = createClient({
    url: socketUrl,
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
  });
  clients.push(client);
  return client;
}

beforeAll(async () => {
  headers = await signIn();
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});

describe('graphql-ws', () => {
  it('runs a query', async () => {
    const results = connect().iterate<operations.Latest>({
      query: operations.latest,
      variables: { first: 2 },
    });
    expect((await nextOf(results))?.data?.contentItems.nodes).toHaveLength(2);
    expect(await nextOf(results)).toBeUndefined();
  });

  it('runs a mutation with the rights of the token in the connection parameters', async () => {
    const operation = { query: operations.create, variables: { input: { title: 'Par le socket' } } };
    const signedIn = connect({ authorization: headers.Authorization });
    const result = await nextOf(signedIn.iterate<operations.Create>(operation));
    expect(result?.data?.createContentItem.contentItem?.title).toBe('Par le socket');

    const anonymous = await nextOf(connect().iterate<operations.Create>(operation));
    expect(anonymous?.data).toBeNull();
    expect(anonymous?.errors?.[0]?.extensions?.code).toBe('AUTH_NOT_AUTHENTICATED');
  });

  it('registers a persisted query and runs it by its hash alone', async () => {
    const { query, extensions } = operations.persisted('Socket');
    const ask = (text: string) =>
      nextOf(connect().iterate<operations.Latest, operations.Registered>({ query: text, extensions }));

    const unknown = await ask('').catch((errors: unknown) => ({ errors }));
    expect(unknown).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound' }] });
    expect((await ask(query))?.extensions?.persistedQuery?.persisted).toBe(true);
    expect((await ask(''))?.data?.contentItems.nodes).toHaveLength(3);
  });

  it.runIf(hasSubscriptions)('hears of what is published', async () => {
    const results = connect().iterate<operations.Published>({ query: operations.published });
    const heard = nextOf(results);
    await publishUntil(heard, 'Entendu par graphql-ws', headers);
    expect((await heard)?.data?.onContentItemPublished.title).toContain('Entendu par graphql-ws');
    await results.return?.(undefined);
  });

  it.runIf(hasSubscriptions)(
    'hears how a picture that was uploaded becomes ready',
    async () => {
      // Large enough that its variants are still being made when the subscription begins.
      const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
      const create = { width: 2400, height: 1600, channels: 3 as const, background: '#000', noise };
      const bytes = await sharp({ create }).jpeg().toBuffer();
      const id = await upload(
        new File([new Uint8Array(bytes)], 'progress.jpg', { type: 'image/jpeg' }),
        headers,
      );

      const steps: operations.Progress['onMediaProgress'][] = [];
      const results = connect({ authorization: headers.Authorization }).iterate<operations.Progress>({
        query: operations.progress,
        variables: { id },
      });
      for await (const result of results) {
        expect(result.errors).toBeUndefined();
        if (result.data) steps.push(result.data.onMediaProgress);
        if (steps.at(-1)?.media?.status === 'READY') break;
      }

      const last = steps.at(-1);
      expect(steps.length).toBeGreaterThan(1);
      expect(steps[0]?.media?.status).toBe('PROCESSING');
      expect(steps.map((step) => step.variantsMade)).toEqual(
        steps.map((step) => step.variantsMade).sort((a, b) => a - b),
      );
      expect(last?.variantsMade).toBe(last?.variantsPlanned);
      expect(last?.media?.variants).toHaveLength(last?.variantsPlanned ?? -1);
    },
    // Behind the pictures of the demo magazine, which are still being made soon after the start.
    420_000,
  );

  it('is told what is wrong with an operation', async () => {
    await expect(connect().iterate({ query: '{ nothing }' }).next()).rejects.toMatchObject([
      { message: 'Cannot query field "nothing" on type "Query".' },
    ]);
  });

  it('is closed as forbidden with a token that is not good', async () => {
    const client = connect({ authorization: 'Bearer forged' });
    await expect(
      client.iterate({ query: operations.latest, variables: { first: 1 } }).next(),
    ).rejects.toMatchObject({ code: 4403 });
  });
});
