import { IconButton } from '@lavamedia/ui';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';

export interface SelectionBarProps {
  readonly label: string;
  /** How much is chosen, in words. */
  readonly chosen: string;
  readonly clearLabel: string;
  readonly onClear: () => void;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** What can be done with what is chosen of a list; at the foot of the screen, where it hides none of it. */
export function SelectionBar({ label, chosen, clearLabel, onClear, children }: SelectionBarProps) {
  return (
    <section
      aria-label={label}
      className="sticky bottom-3 z-10 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-panel border border-line-strong bg-surface py-2 ps-3 pe-12 shadow-float touch:pe-15"
    >
      <p className="text-md font-medium text-ink tabular-nums" role="status">
        {chosen}
      </p>
      {children}
      {/* In its corner it takes no row of its own, however many acts there are. */}
      <IconButton size="small" label={clearLabel} className="absolute end-2 top-2" onClick={onClear}>
        <X aria-hidden />
      </IconButton>
    </section>
  );
}
