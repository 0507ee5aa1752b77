import { useSyncExternalStore } from 'react';

const minute = 60_000;

const subscribe = (listener: () => void) => {
  const timer = setInterval(listener, minute);
  return () => clearInterval(timer);
};

const currentMinute = () => Math.floor(Date.now() / minute);

/** The time, to the minute; what shows "today" or "yesterday" stays true while the screen is open. */
export const useNow = (): Date => new Date(useSyncExternalStore(subscribe, currentMinute) * minute);
