import { useCommandState } from 'cmdk';
import type { ReactNode } from 'react';
import { classNames } from '../class-names/class-names';

export interface NothingFoundProps {
  /** Whether what was asked elsewhere has been answered. */
  readonly isKnown?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Says that no choice is left: inside a `Command` and beside its list, which has nothing but choices in it. Its place is there
 * from the beginning, so that screen readers say what comes into it.
 */
export function NothingFound({ isKnown = true, className, children }: NothingFoundProps) {
  const isEmpty = useCommandState(({ filtered }) => filtered.count === 0) && isKnown;
  return (
    <p
      role="status"
      className={isEmpty ? classNames('text-center text-md text-ink-3', className) : undefined}
    >
      {isEmpty && children}
    </p>
  );
}
