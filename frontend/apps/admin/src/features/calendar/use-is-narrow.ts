import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(width < 48rem)');

const subscribe = (listener: () => void) => {
  const narrow = query();
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

/** Whether the window has the width of a phone. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => query().matches);
