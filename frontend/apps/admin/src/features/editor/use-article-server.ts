import { api } from '@lavamedia/api/admin';
import { useMemo } from 'react';
import { useDispatch } from 'react-redux';
import type { createStore } from '../../app/store';
import { read, useAct } from '../workflow/use-act';
import type { ArticleServer } from './article-session';
import { tabOfOurs } from './unsaved-text';

const { createContentItem, updateContentItem, keepWorkingCopy, dropWorkingCopy } = api.endpoints;

/** The server as an article session needs it, through the cache that the lists read from. */
export function useArticleServer(): ArticleServer {
  const dispatch = useDispatch<ReturnType<typeof createStore>['dispatch']>();
  const act = useAct();

  return useMemo(
    () => ({
      create: async (input) => read(await dispatch(createContentItem.initiate({ input }))),
      update: async (input) => read(await dispatch(updateContentItem.initiate({ input }))),
      act,
      keep: async (text) => {
        const input = { name: text.key, tab: tabOfOurs(), itemId: text.itemId, text };
        const { data } = await dispatch(keepWorkingCopy.initiate({ input }, { track: false }));
        return data?.keepWorkingCopy.workingCopy?.keptAt ?? null;
      },
      drop: async (name, tab = tabOfOurs()) => {
        await dispatch(dropWorkingCopy.initiate({ input: { name, tab } }, { track: false }));
      },
    }),
    [act, dispatch],
  );
}
