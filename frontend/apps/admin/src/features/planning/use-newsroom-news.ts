import { api, listen, NewsroomChangedDocument } from '@lavamedia/api/admin';
import { useEffect } from 'react';
import { useDispatch } from 'react-redux';
import type { createStore } from '../../app/store';

/** A release moves hundreds of items at once: one question answers for all of them. */
const calm = 400;

/** Keeps what a screen of the planning shows true: it asks again when something moved, was saved or was given a time. */
export function useNewsroomNews(): void {
  const dispatch = useDispatch<ReturnType<typeof createStore>['dispatch']>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        dispatch(
          api.util.invalidateTags(['ContentSchedule', 'ContentRelease', { type: 'ContentItem', id: 'LIST' }]),
        );
      }, calm);
    };
    const leave = listen(NewsroomChangedDocument, {}, { onData: refresh, onReturn: refresh });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [dispatch]);
}
