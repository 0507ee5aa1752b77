import { Check, ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '../class-names/class-names';
import { useFieldControl } from '../field/field';
import { controlStyle } from '../input/input';
import { findTyped } from './find-typed';

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

/** So long after a letter the next one begins a new word. */
const pause = 1000;

/** So many options further go the keys for a page. */
const page = 10;

/**
 * A choice of one among few. The focus stays on the control while the list is open (the "select-only combobox" of the ARIA patterns):
 * the page stays as it is, and nothing of it is hidden from screen readers that could have the focus.
 */
export function Select<TValue extends string>({
  options,
  value,
  onValueChange,
  placeholder,
  label,
  disabled = false,
  className,
}: SelectProps<TValue>) {
  const control = useFieldControl();
  const listId = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const typing = useRef({ text: '', at: -pause });
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const chosen = options.findIndex((option) => option.value === value);
  const last = options.length - 1;

  const open = (at = chosen) => {
    typing.current = { text: '', at: -pause };
    setActive(Math.max(at, 0));
    setIsOpen(true);
  };

  const choose = (index: number) => {
    setIsOpen(false);
    const option = options[index];
    if (option && index !== chosen) onValueChange(option.value);
  };

  const type = (letter: string, at: number) => {
    const text = at - typing.current.at < pause ? typing.current.text + letter : letter;
    typing.current = { text, at };
    const found = findTyped(
      options.map((option) => option.label),
      text,
      isOpen ? active : chosen,
    );
    if (found < 0) return;
    if (isOpen) setActive(found);
    else choose(found);
  };

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const { key, altKey, timeStamp } = event;
    const moves: Partial<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: last,
      PageDown: active + page,
      PageUp: active - page,
    };
    const to = moves[key];
    // A space within a word is a letter; otherwise it presses the control.
    const isLetter = key.length === 1 && (key !== ' ' || timeStamp - typing.current.at < pause);

    if (key === 'Tab') {
      if (isOpen) choose(active);
      return;
    }
    if (isLetter) type(key, timeStamp);
    else if (key === 'Enter' || key === ' ' || (isOpen && altKey && key === 'ArrowUp')) {
      if (isOpen) choose(active);
      else open();
    } else if (to === undefined) return;
    else if (isOpen) setActive(Math.min(Math.max(to, 0), last));
    else open(key === 'Home' || key === 'End' ? to : chosen);
    event.preventDefault();
  };

  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Anchor asChild>
        <button
          {...control}
          {...(label ? { 'aria-label': label } : {})}
          ref={trigger}
          type="button"
          role="combobox"
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': listId, 'aria-activedescendant': `${listId}-${active}` } : {})}
          disabled={disabled}
          data-placeholder={chosen < 0 ? '' : undefined}
          onClick={() => (isOpen ? setIsOpen(false) : open())}
          onKeyDown={press}
          onKeyUp={(event) => {
            // Where browsers press a button only when the key is let go, the list would close again.
            if (event.key === ' ') event.preventDefault();
          }}
          className={classNames(
            controlStyle,
            'flex h-9 items-center justify-between gap-2 text-start data-placeholder:text-ink-3 touch:h-11',
            className,
          )}
        >
          <span className="min-w-0 truncate">{options[chosen]?.label ?? placeholder}</span>
          <ChevronDown aria-hidden className="size-4 shrink-0 stroke-[1.5] text-ink-3" />
        </button>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          id={listId}
          role="listbox"
          {...(label ? { 'aria-label': label } : { 'aria-labelledby': control.id })}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => {
            // The control closes its list itself.
            if (trigger.current?.contains(event.target as Node)) event.preventDefault();
          }}
          // A press on an option does not take the focus from the control.
          onMouseDown={(event) => event.preventDefault()}
          className="z-50 max-h-(--radix-popover-content-available-height) min-w-(--radix-popover-trigger-width) animate-appear overflow-y-auto rounded-panel bg-surface p-1 shadow-float"
        >
          {options.map((option, index) => (
            <Option
              key={option.value}
              id={`${listId}-${index}`}
              option={option}
              isActive={index === active}
              isChosen={index === chosen}
              onActivate={() => setActive(index)}
              onChoose={() => choose(index)}
            />
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface OptionProps {
  readonly id: string;
  readonly option: SelectOption<string>;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onActivate: () => void;
  readonly onChoose: () => void;
}

/** The keyboard comes to it by the control that has the focus. */
function Option({ id, option, isActive, isChosen, onActivate, onChoose }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={isChosen}
      data-highlighted={isActive ? '' : undefined}
      onPointerMove={onActivate}
      onClick={onChoose}
      className="flex h-8 cursor-default items-center gap-2 rounded-control px-2 text-md select-none data-highlighted:bg-sunken touch:h-11"
    >
      {option.icon}
      <span>{option.label}</span>
      {isChosen && (
        <span className="ms-auto ps-3">
          <Check aria-hidden className="size-4 stroke-[1.5] text-ember" />
        </span>
      )}
    </div>
  );
}
