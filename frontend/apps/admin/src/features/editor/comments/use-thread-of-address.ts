import { useEffect, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';
import type { Discussion } from './discussion';

/** Shows the thread that the address names, once it is there: a notice leads to it. */
export function useThreadOfAddress(discussion: Discussion, onOpen: () => void): void {
  const [address] = useSearchParams();
  const wanted = address.get('thread');
  const isThere = useSyncExternalStore(discussion.subscribe, () =>
    discussion.snapshot().threads.some(({ id }) => id === wanted),
  );

  useEffect(() => {
    if (wanted === null || !isThere) return;
    onOpen();
    discussion.reveal(wanted);
  }, [discussion, isThere, onOpen, wanted]);
}
