import {
  api,
  ContentCommentThreadChangedDocument,
  ContentSuggestionChangedDocument,
  listen,
  useAllCommentThreadsQuery,
  useContentSuggestionsQuery,
} from '@lavamedia/api/admin';
import { useEffect, useState } from 'react';
import { useDispatch } from 'react-redux';
import type { createStore } from '../../../app/store';
import { Discussion } from './discussion';

/** What is said about an item, and every word that is added while it is open. */
export function useDiscussion(contentId: string | undefined): {
  readonly discussion: Discussion;
  readonly mayComment: boolean;
} {
  const [discussion] = useState(() => new Discussion());
  const { data, refetch } = useAllCommentThreadsQuery(
    { id: contentId ?? '' },
    { skip: contentId === undefined, refetchOnMountOrArgChange: true },
  );

  const { data: proposed, refetch: refetchProposed } = useContentSuggestionsQuery(
    { id: contentId ?? '' },
    { skip: contentId === undefined, refetchOnMountOrArgChange: true },
  );

  useEffect(() => {
    if (data) discussion.load(data.threads);
  }, [data, discussion]);
  useEffect(() => {
    if (proposed?.contentItemById) discussion.loadSuggestions(proposed.contentItemById.openSuggestions);
  }, [proposed, discussion]);

  useEffect(() => {
    if (contentId === undefined) return;
    return listen(
      ContentSuggestionChangedDocument,
      { contentId },
      {
        onData: ({ onContentSuggestionChanged }) => {
          if (onContentSuggestionChanged) discussion.hearSuggestion(onContentSuggestionChanged);
        },
        onReturn: () => void refetchProposed(),
      },
    );
  }, [contentId, discussion, refetchProposed]);

  useEffect(() => {
    if (contentId === undefined) return;
    return listen(
      ContentCommentThreadChangedDocument,
      { contentId },
      {
        onData: ({ onContentCommentThreadChanged }) => {
          if (onContentCommentThreadChanged) discussion.hear(onContentCommentThreadChanged);
        },
        onReturn: () => void refetch(),
      },
    );
  }, [contentId, discussion, refetch]);

  return { discussion, mayComment: data?.viewerCanComment ?? false };
}

/** Tells the server after each save where the words of threads stand in the text that was saved. */
export function useMovedAnchors(
  discussion: Discussion,
  item: { readonly id: string; readonly latestVersionNumber: number } | null,
  { isDirty, mayComment }: { readonly isDirty: boolean; readonly mayComment: boolean },
): void {
  const dispatch = useDispatch<ReturnType<typeof createStore>['dispatch']>();
  const [opened] = useState(item?.latestVersionNumber);
  const id = item?.id;
  const versionNumber = item?.latestVersionNumber;

  useEffect(() => {
    if (id === undefined || versionNumber === undefined || versionNumber === opened) return;
    if (isDirty || !mayComment) return;
    const moved = discussion.movedAnchors();
    if (moved.threads.length + moved.suggestions.length === 0) return;
    // Where it fails the words are found again by what they say.
    void dispatch(
      api.endpoints.moveTextAnchors.initiate({ input: { contentId: id, versionNumber, ...moved } }),
    );
  }, [discussion, dispatch, id, isDirty, mayComment, opened, versionNumber]);
}
