'use client';

import { useEffect } from 'react';
import { asksNotToBeCounted } from '@/components/counting/asks-not-to-be-counted';

/** Whoever leaves sooner has not begun to read. */
const READING_BEGINS = 4_000;

/**
 * Says that an article is read: which, and nothing of who reads it. No cookie, no id, nothing kept on the device; who asks not to be
 * counted is not, and no machine that says that it is one.
 */
export function CountView({ id }: { id: string }) {
  useEffect(() => {
    if (asksNotToBeCounted()) return;

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
