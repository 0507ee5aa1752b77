import { Check, Minus } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import { useId, type ReactNode } from 'react';

export interface CheckboxProps {
  readonly checked: boolean | 'indeterminate';
  readonly onCheckedChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

export function Checkbox({ checked, onCheckedChange, disabled = false, children }: CheckboxProps) {
  const id = useId();

  return (
    <div className="flex items-start gap-2.5 touch:min-h-11 touch:items-center">
      <Radix.Root
        id={id}
        checked={checked}
        onCheckedChange={(next) => onCheckedChange(next === true)}
        disabled={disabled}
        className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-control border border-line-strong bg-surface text-on-ember transition-colors duration-150 hover:border-ink-2 disabled:opacity-55 data-[state=checked]:border-ember data-[state=checked]:bg-ember data-[state=indeterminate]:border-ember data-[state=indeterminate]:bg-ember"
      >
        <Radix.Indicator>
          {checked === 'indeterminate' ? (
            <Minus aria-hidden className="size-3 stroke-3" />
          ) : (
            <Check aria-hidden className="size-3 stroke-3" />
          )}
        </Radix.Indicator>
      </Radix.Root>
      <label htmlFor={id} className="text-md text-ink">
        {children}
      </label>
    </div>
  );
}
