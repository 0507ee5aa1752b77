import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export interface ErrorStateProps {
  /** What was wrong. */
  readonly title: string;
  /** What to do next. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** For whom to ask: a code that the operators know. */
  readonly code?: string | undefined;
}

export function ErrorState({ title, children, action, code }: ErrorStateProps) {
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-center gap-3 px-6 py-20 text-center">
      <CircleAlert aria-hidden className="size-7 stroke-[1.5] text-bad" />
      <h2 className="text-lg font-semibold text-ink">{title}</h2>
      {children && <div className="text-md text-ink-2">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
      {code && <code className="mt-2 font-mono text-xs text-ink-3">{code}</code>}
    </div>
  );
}
