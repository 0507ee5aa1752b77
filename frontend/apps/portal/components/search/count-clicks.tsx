'use client';

import type { MouseEvent, ReactNode } from 'react';
import { asksNotToBeCounted } from '@/components/counting/asks-not-to-be-counted';

interface Props {
  query: string;
  locale: string;
  className: string | undefined;
  children: ReactNode;
}

/**
 * The list of what was found. When a result is chosen it says so in a beacon, which the browser sends beside the way there: which place,
 * for which question, and nothing of who.
 */
export function CountClicks({ query, locale, className, children }: Props) {
  const count = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || !target.closest('a') || asksNotToBeCounted()) return;
    const place = target.closest('[data-place]')?.getAttribute('data-place');
    if (place) navigator.sendBeacon('/api/search-clicks', new URLSearchParams({ query, locale, place }));
  };
  return (
    // The links are what is operated; the list only listens, for the keyboard's clicks as well.
    <ol className={className} onClick={count} onAuxClick={count}>
      {children}
    </ol>
  );
}
