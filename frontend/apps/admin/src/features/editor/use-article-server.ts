import { api, type RequestProblem } from '@lavamedia/api/admin';
import { useMemo } from 'react';
import { useDispatch } from 'react-redux';
import type { createStore } from '../../app/store';
import type { ArticleServer, ServerAnswer } from './article-session';
import { tabOfOurs } from './unsaved-text';

const {
  createContentItem,
  updateContentItem,
  publishContentItem,
  unpublishContentItem,
  archiveContentItem,
  keepWorkingCopy,
  dropWorkingCopy,
} = api.endpoints;

/** The server as an article session needs it, through the cache that the lists read from. */
export function useArticleServer(): ArticleServer {
  const dispatch = useDispatch<ReturnType<typeof createStore>['dispatch']>();

  return useMemo(
    () => ({
      create: async (input) => read(await dispatch(createContentItem.initiate({ input }))),
      update: async (input) => read(await dispatch(updateContentItem.initiate({ input }))),
      act: async (act, input) => {
        switch (act) {
          case 'PUBLISH':
            return read(await dispatch(publishContentItem.initiate({ input })));
          case 'UNPUBLISH':
            return read(await dispatch(unpublishContentItem.initiate({ input })));
          case 'ARCHIVE':
            return read(await dispatch(archiveContentItem.initiate({ input })));
        }
      },
      keep: async (text) => {
        const input = { name: text.key, tab: tabOfOurs(), itemId: text.itemId, text };
        const { data } = await dispatch(keepWorkingCopy.initiate({ input }, { track: false }));
        return data?.keepWorkingCopy.workingCopy?.keptAt ?? null;
      },
      drop: async (name, tab = tabOfOurs()) => {
        await dispatch(dropWorkingCopy.initiate({ input: { name, tab } }, { track: false }));
      },
    }),
    [dispatch],
  );
}

/** The one payload of a mutation, or why there is none. */
function read({
  data,
  error,
}: {
  data?: Record<string, ServerAnswer> | undefined;
  error?: unknown;
}): ServerAnswer {
  const [payload] = Object.values(data ?? {});
  return payload ?? { problem: error as RequestProblem };
}
