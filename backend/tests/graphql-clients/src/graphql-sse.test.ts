import { createClient, type Client } from 'graphql-sse';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasSubscriptions, httpUrl, nextOf, preflight, publishUntil, signIn } from './api';
import * as operations from './operations';

let headers: Record<string, string>;
const clients: Client<boolean>[] = [];

beforeAll(async () => {
  headers = await signIn();
});
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

describe.each([
  ['a connection for each operation', false],
  ['one connection for all operations', true],
])('graphql-sse with %s', (_, singleConnection) => {
  function connect(sent: Record<string, string> = preflight): Client<boolean> {
    const client: Client<boolean> = createClient({
      url: httpUrl,
      singleConnection,
      // The client adds the token of its connection to the very object.
      headers: { ...sent },
      retryAttempts: 0,
    });
    clients.push(client);
    return client;
  }

  it('runs a query', async () => {
    const results = connect().iterate<operations.Latest>({
      query: operations.latest,
      variables: { first: 2 },
    });
    expect((await nextOf(results))?.data?.contentItems.nodes).toHaveLength(2);
    expect(await nextOf(results)).toBeUndefined();
  });

  it('runs a mutation', async () => {
    const results = connect(headers).iterate<operations.Create>({
      query: operations.create,
      variables: { input: { title: 'Par les événements' } },
    });
    expect((await nextOf(results))?.data?.createContentItem.contentItem?.title).toBe('Par les événements');
  });

  it.runIf(hasSubscriptions)('hears of what is published', async () => {
    const results = connect().iterate<operations.Published>({ query: operations.published });
    const heard = nextOf(results);
    await publishUntil(heard, 'Entendu par graphql-sse', headers);
    expect((await heard)?.data?.onContentItemPublished.title).toContain('Entendu par graphql-sse');
  });
});
