import { api, listen, NotificationDocument } from '@lavamedia/api/admin';
import { useEffect } from 'react';
import { useDispatch } from 'react-redux';
import type { createStore } from '../../app/store';

/** Hears what the viewer is told of while he is here; what concerns him is asked for again then: his work, and what others did. */
export function useNoticeNews(): void {
  const dispatch = useDispatch<ReturnType<typeof createStore>['dispatch']>();

  useEffect(() => {
    const refresh = () => {
      dispatch(api.util.invalidateTags(['Notice', 'Assignment', 'Activity']));
    };
    return listen(NotificationDocument, {}, { onData: refresh, onReturn: refresh });
  }, [dispatch]);
}
