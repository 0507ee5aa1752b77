import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from '../class-names/class-names';

export interface MenuProps {
  /** The button that opens the menu. */
  readonly trigger: ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** Whether the menu is open, where whoever uses it decides that; the menu itself otherwise. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** Keeps the pointer out of the page until the menu is closed. */
  readonly modal?: boolean;
  readonly children: ReactNode;
}

/**
 * The focus is in the menu while it is open, and the menu closes as soon as it goes elsewhere. The page stays as it is: what would
 * be hidden from screen readers there could have the focus all the same.
 */
export function Menu({
  trigger,
  align = 'end',
  side = 'bottom',
  open,
  onOpenChange,
  modal = false,
  children,
}: MenuProps) {
  return (
    <Radix.Root
      modal={modal}
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange ? { onOpenChange } : {})}
    >
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className="z-50 min-w-52 animate-appear rounded-panel bg-surface p-1 shadow-float"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const itemStyle =
  'flex min-h-8 cursor-default select-none items-center gap-2.5 rounded-control px-2 py-1 text-md text-ink outline-none data-disabled:text-ink-3 data-highlighted:bg-sunken touch:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:stroke-[1.5]';

export interface MenuItemProps {
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onSelect?: () => void;
  /** Makes the one child, such as a link, the item. */
  readonly asChild?: boolean;
  readonly children: ReactNode;
}

export function MenuItem({
  icon,
  shortcut,
  danger = false,
  disabled = false,
  onSelect,
  asChild = false,
  children,
}: MenuItemProps) {
  return (
    <Radix.Item
      asChild={asChild}
      disabled={disabled}
      {...(onSelect ? { onSelect } : {})}
      className={classNames(itemStyle, danger && 'text-bad')}
    >
      {asChild ? (
        children
      ) : (
        <>
          {icon}
          <span className="min-w-0 flex-1">{children}</span>
          {shortcut && <kbd className="font-mono text-xs text-ink-3">{shortcut}</kbd>}
        </>
      )}
    </Radix.Item>
  );
}

export interface MenuChoiceProps<TValue extends string> {
  readonly label: string;
  readonly value: TValue;
  readonly options: readonly { readonly value: TValue; readonly label: string; readonly icon?: ReactNode }[];
  readonly onValueChange: (value: TValue) => void;
}

/** One among few, chosen inside a menu. */
export function MenuChoice<TValue extends string>({
  label,
  value,
  options,
  onValueChange,
}: MenuChoiceProps<TValue>) {
  return (
    <Radix.RadioGroup value={value} onValueChange={(next) => onValueChange(next as TValue)}>
      <Radix.Label className="px-2 pt-2 pb-1 text-xs text-ink-3">{label}</Radix.Label>
      {options.map((option) => (
        <Radix.RadioItem key={option.value} value={option.value} className={itemStyle}>
          {option.icon}
          <span className="flex-1">{option.label}</span>
          <Radix.ItemIndicator>
            <Check aria-hidden className="text-ember" />
          </Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}

export const MenuSeparator = () => <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
