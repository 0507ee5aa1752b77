import type { ReactNode } from 'react';

export interface PageHeaderProps {
  readonly title: string;
  /** A word beside the title, such as a count. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
}

export function PageHeader({ title, aside, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
      <div className="flex items-baseline gap-3">
        <h1 className="font-serif text-3xl font-medium tracking-headline text-ink">{title}</h1>
        {aside && <p className="text-md text-ink-3 tabular-nums">{aside}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
