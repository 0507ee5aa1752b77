'use client';

import { useEffect } from 'react';

/** Whoever leaves sooner has not begun to read. */
const READING_BEGINS = 4_000;

/**
 * Says that an article is read: which, and nothing of who reads it. No cookie, no id, nothing kept on the device; who is
 * counted at all is decided by `theme.js`.
 */
export function CountView({ id }: { id: string }) {
  useEffect(() => {
    if (!('counted' in document.documentElement.dataset)) return;

    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      clearTimeout(timer);
      if (document.visibilityState !== 'visible') return;
      timer = setTimeout(() => {
        document.removeEventListener('visibilitychange', begin);
        navigator.sendBeacon('/api/views', id);
      }, READING_BEGINS);
    };
    begin();
    document.addEventListener('visibilitychange', begin);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', begin);
    };
  }, [id]);

  return null;
}
