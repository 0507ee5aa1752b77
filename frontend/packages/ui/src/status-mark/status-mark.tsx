import type { ReactNode } from 'react';
import { classNames } from '../class-names/class-names';

/** The states of content and of its review, in the words of the API. */
export type Status =
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'CHANGES_REQUESTED'
  | 'APPROVED'
  | 'SCHEDULED'
  | 'EMBARGOED'
  | 'PUBLISHED'
  | 'CORRECTED'
  | 'UNPUBLISHED'
  | 'KILLED'
  | 'ARCHIVED';

/** One colour and one shape each, the same in lists, board, calendar and history. */
const shapes: Record<Status, { readonly colour: string; readonly shape: ReactNode }> = {
  DRAFT: { colour: 'text-ink-3', shape: <circle cx="6" cy="6" r="4.25" strokeDasharray="2.2 1.6" /> },
  IN_REVIEW: {
    colour: 'text-info',
    shape: (
      <>
        <circle cx="6" cy="6" r="4.25" />
        <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" />
      </>
    ),
  },
  CHANGES_REQUESTED: { colour: 'text-warn', shape: <path d="M6 1.4 10.9 10H1.1z" /> },
  APPROVED: { colour: 'text-ok', shape: <path d="m2 6.4 2.7 2.7L10.2 3.2" strokeWidth="2" /> },
  SCHEDULED: {
    colour: 'text-info',
    shape: (
      <>
        <circle cx="6" cy="6" r="4.25" />
        <path d="M6 3.6V6l1.7 1.2" />
      </>
    ),
  },
  EMBARGOED: {
    colour: 'text-warn',
    shape: (
      <>
        <path d="M2.5 5.4h7v5.1h-7z" fill="currentColor" />
        <path d="M4 5.2V3.7a2 2 0 0 1 4 0v1.5" />
      </>
    ),
  },
  PUBLISHED: { colour: 'text-ok', shape: <circle cx="6" cy="6" r="4.25" fill="currentColor" /> },
  CORRECTED: {
    colour: 'text-ok',
    shape: (
      <>
        <circle cx="6" cy="6" r="4.25" />
        <circle cx="6" cy="6" r="1.75" fill="currentColor" />
      </>
    ),
  },
  UNPUBLISHED: {
    colour: 'text-ink-2',
    shape: (
      <>
        <circle cx="6" cy="6" r="4.25" />
        <path d="M3.4 6h5.2" />
      </>
    ),
  },
  KILLED: { colour: 'text-bad', shape: <path d="m2.2 2.2 7.6 7.6m0-7.6L2.2 9.8" strokeWidth="2" /> },
  ARCHIVED: { colour: 'text-ink-3', shape: <path d="M2 2h8v8H2z" /> },
};

export interface StatusMarkProps {
  readonly status: Status;
  /** The state in words: colour and shape never stand alone. */
  readonly label: string;
  readonly className?: string;
}

export function StatusMark({ status, label, className }: StatusMarkProps) {
  return (
    <span
      className={classNames('inline-flex items-center gap-2 text-md whitespace-nowrap text-ink', className)}
    >
      <StatusShape status={status} />
      {label}
    </span>
  );
}

/** The shape alone, for places where the word stands nearby. */
export function StatusShape({ status }: Pick<StatusMarkProps, 'status'>) {
  const { colour, shape } = shapes[status];
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className={classNames('size-3 shrink-0', colour)}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
    >
      {shape}
    </svg>
  );
}
