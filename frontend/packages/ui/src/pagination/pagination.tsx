import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button/button';

export interface PaginationProps {
  /** The accessible name, such as "Pages". */
  readonly label: string;
  readonly previousLabel: string;
  readonly nextLabel: string;
  /** Goes back a page; absent on the first. */
  readonly onPrevious?: (() => void) | undefined;
  /** Goes on a page; absent on the last. */
  readonly onNext?: (() => void) | undefined;
  /** What is shown, such as "1–25 of 214". */
  readonly children?: ReactNode;
}

/** Pages of a keyset: back and on, no numbers. */
export function Pagination({
  label,
  previousLabel,
  nextLabel,
  onPrevious,
  onNext,
  children,
}: PaginationProps) {
  return (
    <nav aria-label={label} className="flex items-center justify-between gap-4">
      <p className="text-sm text-ink-2 tabular-nums" aria-live="polite">
        {children}
      </p>
      <div className="flex gap-2">
        <Button size="small" disabled={!onPrevious} onClick={onPrevious}>
          <ChevronLeft aria-hidden />
          {previousLabel}
        </Button>
        <Button size="small" disabled={!onNext} onClick={onNext}>
          {nextLabel}
          <ChevronRight aria-hidden />
        </Button>
      </div>
    </nav>
  );
}
