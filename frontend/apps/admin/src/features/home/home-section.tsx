import { useId, type ReactNode } from 'react';

export interface HomeSectionProps {
  readonly title: string;
  /** How many there are in all, where more than is shown may be. */
  readonly count?: number;
  /** Where all of it is. */
  readonly action?: ReactNode;
  /** What is said instead of a list that has nothing in it. */
  readonly empty?: ReactNode;
  readonly children?: ReactNode;
}

/** One question of the morning and its answer. */
export function HomeSection({ title, count, action, empty, children }: HomeSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="text-base font-semibold text-ink">
          {title}
          {count !== undefined && count > 0 && (
            <span className="ms-2 font-normal text-ink-3 tabular-nums">{count}</span>
          )}
        </h2>
        {action}
      </div>
      {empty ? <p className="text-md text-ink-3">{empty}</p> : children}
    </section>
  );
}
