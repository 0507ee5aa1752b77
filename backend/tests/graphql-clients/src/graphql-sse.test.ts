import { createClient, type Client } from 'graphql-sse';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasSubscriptions, httpUrl, nextOf, picture, preflight, publishUntil, signIn } from './api';
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

  it('registers a persisted query and runs it by its hash alone', async () => {
    const { query, extensions } = operations.persisted(singleConnection ? 'OneStream' : 'Streams');
    const ask = (text: string) =>
      nextOf(connect().iterate<operations.Latest, operations.Registered>({ query: text, extensions }));

    // With one connection it is the request of the operation that is refused, of which this client tells the status alone.
    const unknown = await ask('').catch((refusal: unknown) => refusal);
    expect(unknown).toMatchObject(
      singleConnection
        ? { message: 'Server responded with 400: Bad Request' }
        : { errors: [{ message: 'PersistedQueryNotFound' }] },
    );
    expect((await ask(query))?.extensions?.persistedQuery?.persisted).toBe(true);
    expect((await ask(''))?.data?.contentItems.nodes).toHaveLength(3);
  });

  it.runIf(hasSubscriptions)('hears of what is published', async () => {
    const results = connect().iterate<operations.Published>({ query: operations.published });
    const heard = nextOf(results);
    await publishUntil(heard, 'Entendu par graphql-sse', headers);
    expect((await heard)?.data?.onContentItemPublished.title).toContain('Entendu par graphql-sse');
  });
});

// The client itself sends JSON only; whoever asks for events may send a form all the same.
describe('a form whose answer is a stream of events', () => {
  it('uploads a file', async () => {
    const form = new FormData();
    form.append('operations', JSON.stringify({ query: operations.upload, variables: { file: null } }));
    form.append('map', JSON.stringify({ 0: ['variables.file'] }));
    form.append('0', picture('par-evenements.png'));
    const response = await fetch(httpUrl, {
      method: 'POST',
      headers: { ...headers, Accept: 'text/event-stream' },
      body: form,
    });

    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const events = (await response.text()).split('\n\n').filter((event) => event.startsWith('event: '));
    expect(events.map((event) => event.split('\n')[0])).toEqual(['event: next', 'event: complete']);
    const data = events[0]?.split('\n')[1]?.replace(/^data: /u, '') ?? '';
    const result = JSON.parse(data) as { data: operations.Upload };
    expect(result.data.uploadMedia.mediaAsset?.filename).toBe('par-evenements.png');
  });
});
