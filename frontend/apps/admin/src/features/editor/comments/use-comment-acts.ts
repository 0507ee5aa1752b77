import { api, type CommentThreadPartsFragment, type RequestProblem } from '@lavamedia/api/admin';
import { useToast } from '@lavamedia/ui';
import { useCallback, useMemo } from 'react';
import { useDispatch } from 'react-redux';
import type { createStore } from '../../../app/store';
import { useErrorText, type MutationError } from '../../errors/use-error-text';
import { useProblemText } from '../../errors/use-problem-text';
import type { TextAnchor } from '../anchors/text-anchor';
import type { CommentWords } from './comment-form';
import type { Discussion } from './discussion';

const server = api.endpoints;

interface Payload {
  readonly contentCommentThread: CommentThreadPartsFragment | null;
  readonly errors: readonly MutationError[] | null;
}

/** What can be done in a discussion; each says whether it was done, and why not on the screen. */
export interface CommentActs {
  readonly begin: (words: CommentWords, anchor: TextAnchor | null, versionNumber: number) => Promise<boolean>;
  readonly reply: (id: string, words: CommentWords) => Promise<boolean>;
  readonly resolve: (id: string, isResolved: boolean) => Promise<boolean>;
  readonly change: (id: string, words: CommentWords) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
}

export function useCommentActs(contentId: string, discussion: Discussion): CommentActs {
  const dispatch = useDispatch<ReturnType<typeof createStore>['dispatch']>();
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();

  const settle = useCallback(
    (
      { data, error }: { data?: Record<string, Payload> | undefined; error?: unknown },
      take: (thread: CommentThreadPartsFragment) => void,
    ): boolean => {
      const [payload] = Object.values(data ?? {});
      if (payload?.contentCommentThread) {
        take(payload.contentCommentThread);
        return true;
      }
      const refusal = payload?.errors?.[0];
      if (refusal) show({ tone: 'bad', text: errorText(refusal) });
      else {
        const { title, advice } = problemText(error as RequestProblem);
        show({ tone: 'bad', text: title, detail: advice });
      }
      return false;
    },
    [errorText, problemText, show],
  );

  return useMemo(() => {
    const hear = (thread: CommentThreadPartsFragment) => discussion.hear(thread);
    return {
      begin: async (words, anchor, versionNumber) =>
        settle(
          await dispatch(
            server.createContentCommentThread.initiate({
              input: { contentId, ...words, anchor, versionNumber },
            }),
          ),
          (thread) => discussion.began(thread),
        ),
      reply: async (id, words) =>
        settle(
          await dispatch(server.replyToContentCommentThread.initiate({ input: { id, ...words } })),
          hear,
        ),
      resolve: async (id, isResolved) =>
        settle(
          isResolved
            ? await dispatch(server.resolveContentCommentThread.initiate({ input: { id } }))
            : await dispatch(server.reopenContentCommentThread.initiate({ input: { id } })),
          hear,
        ),
      change: async (id, words) =>
        settle(await dispatch(server.updateContentComment.initiate({ input: { id, ...words } })), hear),
      remove: async (id) =>
        settle(await dispatch(server.deleteContentComment.initiate({ input: { id } })), hear),
    };
  }, [contentId, discussion, dispatch, settle]);
}
