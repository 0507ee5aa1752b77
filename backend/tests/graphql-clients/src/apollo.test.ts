import { createHash } from 'node:crypto';
import {
  ApolloClient,
  type ApolloLink,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import UploadHttpLink from 'apollo-upload-client/UploadHttpLink.mjs';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasSubscriptions, httpUrl, picture, preflight, publishUntil, signIn, socketUrl } from './api';
import * as operations from './operations';

let headers: Record<string, string>;
const client = (link: ApolloLink) => new ApolloClient({ link, cache: new InMemoryCache() });
const latest: TypedDocumentNode<operations.Latest> = gql(operations.latest);
const create: TypedDocumentNode<operations.Create> = gql(operations.create);
const upload: TypedDocumentNode<operations.Upload> = gql(operations.upload);
const published: TypedDocumentNode<operations.Published> = gql(operations.published);

beforeAll(async () => {
  headers = await signIn();
});

/** The title of the first article that a subscription tells of. */
const firstPublished = (link: ApolloLink) =>
  new Promise<string | undefined>((resolve, reject) => {
    const subscription = client(link)
      .subscribe({ query: published })
      .subscribe({
        next: ({ data }) => {
          resolve(data?.onContentItemPublished.title);
          subscription.unsubscribe();
        },
        error: reject,
      });
  });

describe('Apollo Client', () => {
  it('runs a query', async () => {
    const { data } = await client(new HttpLink({ uri: httpUrl, headers: preflight })).query({
      query: latest,
      variables: { first: 2 },
    });
    expect(data?.contentItems.nodes).toHaveLength(2);
  });

  it('runs a mutation', async () => {
    const { data } = await client(new HttpLink({ uri: httpUrl, headers })).mutate({
      mutation: create,
      variables: { input: { title: 'Par Apollo' } },
    });
    expect(data?.createContentItem.contentItem?.title).toBe('Par Apollo');
  });

  it('uploads a picture', async () => {
    const { data } = await client(new UploadHttpLink({ uri: httpUrl, headers })).mutate({
      mutation: upload,
      variables: { file: picture('apollo.png') },
    });
    expect(data?.uploadMedia.mediaAsset?.filename).toBe('apollo.png');
  });

  it('registers a query by its hash and then sends the hash alone', async () => {
    const sent: string[] = [];
    const counting: typeof fetch = (input, init) => {
      sent.push(typeof init?.body === 'string' ? init.body : '');
      return fetch(input, init);
    };
    const link = new PersistedQueryLink({
      sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
    }).concat(new HttpLink({ uri: httpUrl, headers: preflight, fetch: counting }));
    for (let i = 0; i < 2; i++) {
      const { data } = await client(link).query({ query: latest, variables: { first: 3 } });
      expect(data?.contentItems.nodes).toHaveLength(3);
    }
    // Unknown, registered, known.
    expect(sent.map((body) => body.includes('"query"'))).toEqual([false, true, false]);
  });

  it.runIf(hasSubscriptions)('subscribes over a socket', async () => {
    const socket = createClient({ url: socketUrl, webSocketImpl: WebSocket });
    const heard = firstPublished(new GraphQLWsLink(socket));
    await publishUntil(heard, 'Entendu par Apollo', headers);
    expect(await heard).toContain('Entendu par Apollo');
    await socket.dispose();
  });

  it.runIf(hasSubscriptions)('subscribes over multipart HTTP', async () => {
    const heard = firstPublished(new HttpLink({ uri: httpUrl, headers: preflight }));
    await publishUntil(heard, 'Entendu en plusieurs parties', headers);
    expect(await heard).toContain('Entendu en plusieurs parties');
  });
});
