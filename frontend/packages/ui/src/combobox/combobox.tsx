import { Command } from 'cmdk';
import { Check, ChevronsUpDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { classNames } from '../class-names/class-names';
import { useFieldControl } from '../field/field';
import { controlStyle } from '../input/input';
import { NothingFound } from './nothing-found';

export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** Depth in a tree, shown by indentation. */
  readonly depth?: number;
}

export interface ComboboxProps {
  readonly options: readonly ComboboxOption[];
  readonly values: readonly string[];
  readonly onValuesChange: (values: string[]) => void;
  /** Several values may be chosen. */
  readonly multiple?: boolean;
  /** The accessible name of the list, and of the control where no {@link Field} gives one. */
  readonly label: string;
  readonly placeholder: string;
  readonly searchPlaceholder: string;
  readonly emptyText: string;
  /** Offers to choose nothing, in these words. */
  readonly clearLabel?: string;
  /** Says what is typed, where the options come from a search elsewhere; without it they are searched here. */
  readonly onSearch?: (text: string) => void;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** A choice among many, found by typing. */
export function Combobox({
  options,
  values,
  onValuesChange,
  multiple = false,
  label,
  placeholder,
  searchPlaceholder,
  emptyText,
  clearLabel,
  onSearch,
  disabled = false,
  className,
}: ComboboxProps) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const control = useFieldControl();
  const chosen = options.filter(({ value }) => values.includes(value));

  const search = (text: string) => {
    setTyped(text);
    onSearch?.(text);
  };

  const close = () => {
    setOpen(false);
    search('');
  };

  const toggle = (value: string) => {
    if (!multiple) {
      onValuesChange(values.includes(value) ? [] : [value]);
      close();
      return;
    }
    onValuesChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  };

  return (
    <Popover.Root
      open={open}
      onOpenChange={(next) => {
        if (next) setOpen(true);
        else close();
      }}
    >
      <Popover.Trigger
        {...control}
        {...(control.id ? {} : { 'aria-label': label })}
        role="combobox"
        aria-expanded={open}
        disabled={disabled}
        className={classNames(
          controlStyle,
          'flex min-h-9 items-center justify-between gap-2 py-1.5 text-start touch:min-h-11',
          className,
        )}
      >
        <span className={classNames('min-w-0', chosen.length === 0 ? 'truncate text-ink-3' : 'line-clamp-3')}>
          {chosen.length === 0 ? placeholder : chosen.map((option) => option.label).join(', ')}
        </span>
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 stroke-[1.5] text-ink-3" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 w-(--radix-popover-trigger-width) min-w-64 animate-appear rounded-panel bg-surface shadow-float"
        >
          <Command label={label} shouldFilter={!onSearch}>
            <Command.Input
              placeholder={searchPlaceholder}
              value={typed}
              onValueChange={search}
              className="h-10 w-full border-b border-line bg-transparent px-3 text-md outline-none touch:text-base"
            />
            <Command.List className="max-h-72 overflow-y-auto p-1">
              {clearLabel && (typed === '' || !onSearch) && (
                <Command.Item
                  value="none"
                  keywords={[clearLabel]}
                  onSelect={() => {
                    onValuesChange([]);
                    close();
                  }}
                  className={itemStyle}
                >
                  <span>{clearLabel}</span>
                  {chosen.length === 0 && <Chosen />}
                </Command.Item>
              )}
              {options.map(({ value, label: text, depth = 0 }) => (
                <Command.Item
                  key={value}
                  value={value}
                  keywords={[text]}
                  onSelect={() => toggle(value)}
                  className={itemStyle}
                >
                  <span style={{ paddingInlineStart: `${depth * 0.875}rem` }}>{text}</span>
                  {values.includes(value) && <Chosen />}
                </Command.Item>
              ))}
            </Command.List>
            <NothingFound className="px-3 pt-4 pb-6">{emptyText}</NothingFound>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

const itemStyle =
  'flex min-h-8 cursor-default select-none items-center gap-2 rounded-control px-2 py-1 text-md data-[selected=true]:bg-sunken touch:min-h-11';

const Chosen = () => <Check aria-hidden className="ms-auto size-4 shrink-0 stroke-[1.5] text-ember" />;
