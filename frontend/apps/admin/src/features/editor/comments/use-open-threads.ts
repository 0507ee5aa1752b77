import { useSyncExternalStore } from 'react';
import type { Discussion } from './discussion';

/** How many threads are open. */
export const useOpenThreads = (discussion: Discussion): number =>
  useSyncExternalStore(discussion.subscribe, () => discussion.snapshot().threads.filter(isOpen).length);

const isOpen = ({ resolvedAt }: { readonly resolvedAt: string | null }) => resolvedAt === null;
