import {
  api,
  listen,
  OnCoeditingDocument,
  requestGraphQL,
  ShareAwarenessDocument,
  type ReadCoeditingQuery,
} from '@lavamedia/api/admin';
import type { JSONContent } from '@tiptap/core';
import { useCallback } from 'react';
import { useDispatch } from 'react-redux';
import type { createStore } from '../../../app/store';
import { emptyBody } from '../article-draft';
import { fromBase64, toBase64 } from './base64';
import type { CoeditingTransport, NumberedUpdate, SharedState } from './coediting-transport';

const { startCoediting, readCoediting, appendCoeditingUpdate, compactCoeditingDocument } = api.endpoints;

/** Reaches the shared bodies of items through the API. */
export function useCoeditingTransport(): (id: string) => CoeditingTransport {
  const dispatch = useDispatch<ReturnType<typeof createStore>['dispatch']>();

  return useCallback(
    (id) => ({
      start: async (versionNumber, client, seed) => {
        const input = { id, versionNumber, client, update: toBase64(seed) };
        const { data } = await dispatch(startCoediting.initiate({ input }, { track: false }));
        const document = data?.startCoediting.coeditingDocument;
        if (!document) return null;
        const baseBody = (document.baseVersion?.body as JSONContent | null | undefined) ?? emptyBody;
        return { ...stateOf(document), baseBody };
      },
      read: async (after) => {
        const { data } = await dispatch(
          readCoediting.initiate({ id, after }, { forceRefetch: true, subscribe: false }),
        );
        const document = data?.contentItemById?.coeditingDocument;
        return document ? stateOf(document) : null;
      },
      append: async ({ documentId, client, clock, update, awareness, rebase }) => {
        const input = {
          id,
          documentId,
          client,
          clock,
          update: toBase64(update),
          awareness: awareness && toBase64(awareness),
          rebase,
        };
        const { data } = await dispatch(appendCoeditingUpdate.initiate({ input }, { track: false }));
        if (!data) return 'unreachable';
        const { coeditingUpdate, errors } = data.appendCoeditingUpdate;
        if (coeditingUpdate) return { sequence: coeditingUpdate.sequence };
        const isOutdated = errors?.some(({ __typename }) => __typename === 'CoeditingOutdatedError');
        return isOutdated ? 'outdated' : 'refused';
      },
      compact: async (documentId, sequence, snapshot) => {
        const input = { id, documentId, sequence, snapshot: toBase64(snapshot) };
        await dispatch(compactCoeditingDocument.initiate({ input }, { track: false }));
      },
      shareAwareness: async (documentId, client, awareness, isLast) => {
        const input = { id, documentId, client, awareness: toBase64(awareness) };
        // A caret that does not arrive is told with the next change.
        await requestGraphQL(ShareAwarenessDocument, { input }, { keepalive: isLast });
      },
      listen: (onNews, onReturn) =>
        listen(
          OnCoeditingDocument,
          { id },
          {
            onData: ({ onCoediting: news }) => {
              if (!news) return;
              onNews({
                ...news,
                update: news.update === null ? null : fromBase64(news.update),
                awareness: news.awareness === null ? null : fromBase64(news.awareness),
              });
            },
            onReturn,
          },
        ),
    }),
    [dispatch],
  );
}

type ReadDocument = NonNullable<NonNullable<ReadCoeditingQuery['contentItemById']>['coeditingDocument']>;

const stateOf = ({ id, baseVersionNumber, sequence, savedSequence, updates }: ReadDocument): SharedState => ({
  documentId: id,
  baseVersion: baseVersionNumber,
  sequence,
  savedSequence,
  updates: updates.map(({ sequence: number, client, update }): NumberedUpdate => ({
    sequence: number,
    update: fromBase64(update),
    isSnapshot: client === '',
  })),
});
