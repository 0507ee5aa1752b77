import { api, ContentReleaseChangedDocument, listen } from '@lavamedia/api/admin';
import { useEffect } from 'react';
import { useDispatch } from 'react-redux';
import type { createStore } from '../../app/store';

/** Keeps releases on a screen true: somebody else changes them, and the clock lets them go out. */
export function useReleaseNews(): void {
  const dispatch = useDispatch<ReturnType<typeof createStore>['dispatch']>();

  useEffect(() => {
    const refresh = () => void dispatch(api.util.invalidateTags(['ContentRelease']));
    return listen(ContentReleaseChangedDocument, {}, { onData: refresh, onReturn: refresh });
  }, [dispatch]);
}
