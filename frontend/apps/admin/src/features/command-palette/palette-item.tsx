import { Command } from 'cmdk';
import { Children, type ReactNode } from 'react';

export interface PaletteGroupProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** What is of a kind; nothing where there is none. */
export function PaletteGroup({ heading, children }: PaletteGroupProps) {
  if (Children.count(children) === 0) return null;
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-3"
    >
      {children}
    </Command.Group>
  );
}

export interface PaletteItemProps {
  readonly icon: ReactNode;
  readonly value?: string;
  /** Words by which it is found beside its own. */
  readonly keywords?: string[];
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function PaletteItem({ icon, value, keywords, onSelect, children }: PaletteItemProps) {
  return (
    <Command.Item
      {...(value ? { value } : {})}
      {...(keywords ? { keywords } : {})}
      onSelect={onSelect}
      className="flex min-h-10 cursor-default items-center gap-3 rounded-control px-3 text-md text-ink select-none data-[selected=true]:bg-sunken touch:min-h-11 [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:stroke-[1.5] [&>svg]:text-ink-3"
    >
      {icon}
      {children}
    </Command.Item>
  );
}
