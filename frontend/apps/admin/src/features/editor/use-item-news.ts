import { api, ContentItemChangedDocument, listen } from '@lavamedia/api/admin';
import { useEffect } from 'react';
import { useDispatch } from 'react-redux';
import type { createStore } from '../../app/store';
import type { ArticleSession } from './article-session';

/** Lets a session hear what happens to its item: what others save, what the schedule publishes. */
export function useItemNews(session: ArticleSession, id: string | undefined): void {
  const dispatch = useDispatch<ReturnType<typeof createStore>['dispatch']>();

  useEffect(() => {
    if (!id) return;
    const refreshHistory = () =>
      dispatch(
        api.util.invalidateTags([{ type: 'ContentItem', id: `versions ${id}` }, 'Activity', 'Assignment']),
      );
    return listen(
      ContentItemChangedDocument,
      { id },
      {
        onData: ({ onContentItemChanged }) => {
          if (!onContentItemChanged) return;
          session.hear(onContentItemChanged);
          refreshHistory();
        },
        onReturn: () => {
          void dispatch(
            api.endpoints.contentItemForEditing.initiate({ id }, { forceRefetch: true, subscribe: false }),
          ).then(({ data }) => {
            if (data?.contentItemById) session.hear(data.contentItemById);
          });
          refreshHistory();
        },
      },
    );
  }, [dispatch, id, session]);
}
