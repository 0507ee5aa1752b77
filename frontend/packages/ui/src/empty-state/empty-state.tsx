import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title: string;
  /** What will be here. */
  readonly children?: ReactNode;
  /** The first step. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 px-6 py-20 text-center">
      {/* Strata: ground that is still to be laid. */}
      <svg
        viewBox="0 0 64 24"
        aria-hidden="true"
        className="mb-2 w-16 text-line-strong"
        fill="none"
        stroke="currentColor"
      >
        <path d="M2 22h60M9 15h46M18 8h28" />
        <path d="M28 1h8" className="stroke-ember" strokeWidth="1.5" />
      </svg>
      <h2 className="text-lg font-semibold text-ink">{title}</h2>
      {children && <div className="text-md text-ink-2">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
