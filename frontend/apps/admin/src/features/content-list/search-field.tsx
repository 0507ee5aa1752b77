import { classNames, controlStyle } from '@lavamedia/ui';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Asks the server when typing pauses. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);

  // The address changed from elsewhere: by the back button, or by clearing the filters.
  if (value !== known) {
    setKnown(value);
    setTyped(value);
  }

  useEffect(() => {
    if (typed === known) return;
    const timer = setTimeout(() => {
      setKnown(typed);
      onChange(typed);
    }, 250);
    return () => clearTimeout(timer);
  }, [typed, known, onChange]);

  return (
    <div className="relative min-w-0 grow sm:max-w-80">
      <Search
        aria-hidden
        className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 stroke-[1.5] text-ink-3"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className={classNames(controlStyle, 'h-9 ps-9 touch:h-11')}
      />
    </div>
  );
}
