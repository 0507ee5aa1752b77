import { Check, ChevronDown } from 'lucide-react';
import { Select as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from '../class-names/class-names';
import { useFieldControl } from '../field/field';
import { controlStyle } from '../input/input';

export interface SelectOption<TValue extends string> {
  readonly value: TValue;
  readonly label: string;
  readonly icon?: ReactNode;
}

export interface SelectProps<TValue extends string> {
  readonly options: readonly SelectOption<TValue>[];
  readonly value: TValue | undefined;
  readonly onValueChange: (value: TValue) => void;
  readonly placeholder?: string;
  /** The accessible name, where no {@link Field} gives one. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** A choice of one among few. */
export function Select<TValue extends string>({
  options,
  value,
  onValueChange,
  placeholder,
  label,
  disabled = false,
  className,
}: SelectProps<TValue>) {
  return (
    <Radix.Root
      value={value ?? ''}
      onValueChange={(next) => onValueChange(next as TValue)}
      disabled={disabled}
    >
      <Radix.Trigger
        {...useFieldControl()}
        {...(label ? { 'aria-label': label } : {})}
        className={classNames(
          controlStyle,
          'flex h-9 items-center justify-between gap-2 text-start data-placeholder:text-ink-3 touch:h-11',
          className,
        )}
      >
        <span className="min-w-0 truncate">
          <Radix.Value placeholder={placeholder} />
        </span>
        <Radix.Icon asChild>
          <ChevronDown className="size-4 shrink-0 stroke-[1.5] text-ink-3" />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) animate-appear overflow-hidden rounded-panel bg-surface shadow-float"
        >
          <Radix.Viewport className="p-1">
            {options.map((option) => (
              <Radix.Item
                key={option.value}
                value={option.value}
                className="flex h-8 cursor-default select-none items-center gap-2 rounded-control px-2 text-md outline-none data-highlighted:bg-sunken touch:h-11"
              >
                {option.icon}
                <Radix.ItemText>{option.label}</Radix.ItemText>
                <Radix.ItemIndicator className="ms-auto ps-3">
                  <Check className="size-4 stroke-[1.5] text-ember" />
                </Radix.ItemIndicator>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
