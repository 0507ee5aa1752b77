import { createClient } from 'graphql-ws';
import {
  commitMutation,
  Environment,
  fetchQuery,
  Network,
  Observable,
  RecordSource,
  requestSubscription,
  Store,
  type FetchFunction,
  type GraphQLResponse,
  type GraphQLTaggedNode,
  type MutationParameters,
  type SubscribeFunction,
} from 'relay-runtime';
import WebSocket from 'ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpUrl, picture, publishUntil, signIn, socketUrl } from '../api';
import createMutation, { type operationsCreateMutation } from './generated/operationsCreateMutation.graphql';
import latestQuery, { type operationsLatestQuery } from './generated/operationsLatestQuery.graphql';
import publishedSubscription, {
  type operationsPublishedSubscription,
} from './generated/operationsPublishedSubscription.graphql';
import uploadMutation, { type operationsUploadMutation } from './generated/operationsUploadMutation.graphql';

let headers: Record<string, string>;
const socket = createClient({ url: socketUrl, webSocketImpl: WebSocket });

/** Relay knows its documents by their hash alone: every operation here is a persisted one, sent as `doc_id`. */
const send: FetchFunction = async ({ id, text }, variables, _, uploadables) => {
  expect(text).toBeNull();
  const operations = JSON.stringify({ doc_id: id, variables });
  if (!uploadables) {
    const json = { ...headers, 'Content-Type': 'application/json' };
    const response = await fetch(httpUrl, { method: 'POST', headers: json, body: operations });
    return (await response.json()) as GraphQLResponse;
  }
  const form = new FormData();
  form.append('operations', operations);
  form.append('map', JSON.stringify({ 0: ['variables.file'] }));
  form.append('0', uploadables.file as File);
  const response = await fetch(httpUrl, { method: 'POST', headers, body: form });
  return (await response.json()) as GraphQLResponse;
};

const subscribe: SubscribeFunction = ({ id }, variables) =>
  Observable.create<GraphQLResponse>((sink) =>
    socket.subscribe(
      // The client insists on "query"; the server finds the stored document by its id.
      { query: '', id, variables } as Parameters<typeof socket.subscribe>[0],
      {
        next: (response) => sink.next(response as GraphQLResponse),
        error: (problem) =>
          sink.error(problem instanceof Error ? problem : new Error(JSON.stringify(problem))),
        complete: () => sink.complete(),
      },
    ),
  );

const environment = new Environment({
  network: Network.create(send, subscribe),
  store: new Store(new RecordSource()),
});

beforeAll(async () => {
  headers = await signIn();
});
afterAll(() => socket.dispose());

function mutate<T extends MutationParameters>(
  mutation: GraphQLTaggedNode,
  variables: T['variables'],
  uploadables?: Record<string, File>,
): Promise<T['response']> {
  return new Promise((resolve, reject) => {
    commitMutation<T>(environment, {
      mutation,
      variables,
      ...(uploadables ? { uploadables } : {}),
      onCompleted: (response) => resolve(response),
      onError: reject,
    });
  });
}

describe('Relay', () => {
  it('runs a persisted query', async () => {
    const data = await fetchQuery<operationsLatestQuery>(environment, latestQuery, { first: 2 }).toPromise();
    expect(data?.contentItems?.nodes).toHaveLength(2);
  });

  it('runs a mutation', async () => {
    const data = await mutate<operationsCreateMutation>(createMutation, { input: { title: 'Par Relay' } });
    expect(data.createContentItem.contentItem?.title).toBe('Par Relay');
  });

  it('uploads a picture', async () => {
    const uploadables = { file: picture('relay.png') };
    const data = await mutate<operationsUploadMutation>(uploadMutation, { file: null }, uploadables);
    expect(data.uploadMedia.mediaAsset?.filename).toBe('relay.png');
  });

  it('subscribes', async () => {
    const heard = new Promise<string | undefined>((resolve, reject) => {
      const subscription = requestSubscription<operationsPublishedSubscription>(environment, {
        subscription: publishedSubscription,
        variables: {},
        onNext: (data) => {
          resolve(data?.onContentItemPublished?.title);
          subscription.dispose();
        },
        onError: reject,
      });
    });
    await publishUntil(heard, 'Entendu par Relay', headers);
    expect(await heard).toContain('Entendu par Relay');
  });
});
