import { useEffect, useState, type RefCallback } from 'react';

/** Calls back when the element that the returned reference is given to comes near the visible part of its list. */
export function useReachedEnd(isWaiting: boolean, onReached: () => void): RefCallback<HTMLElement> {
  const [element, setElement] = useState<HTMLElement | null>(null);

  useEffect(() => {
    if (!element || !isWaiting) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onReached();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, isWaiting, onReached]);

  return setElement;
}
