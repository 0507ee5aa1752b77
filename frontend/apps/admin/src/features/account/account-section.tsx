import { useId, type ReactNode } from 'react';

export interface AccountSectionProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** A part of the account: its name and a sentence on the left, what can be done on the right; on a phone one below the other. */
export function AccountSection({ title, text, children }: AccountSectionProps) {
  const id = useId();

  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-4 border-b border-line py-7 last:border-b-0 md:grid-cols-[minmax(0,13rem)_minmax(0,1fr)]"
    >
      <header className="flex flex-col gap-1.5">
        <h2 id={id} className="font-serif text-xl font-medium text-ink">
          {title}
        </h2>
        {text && <p className="text-md text-pretty text-ink-2">{text}</p>}
      </header>
      <div className="flex min-w-0 flex-col items-start gap-4">{children}</div>
    </section>
  );
}
