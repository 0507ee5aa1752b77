import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

export interface Tab<TValue extends string> {
  readonly value: TValue;
  readonly label: string;
  readonly content: ReactNode;
}

export interface TabsProps<TValue extends string> {
  /** The accessible name of the row of tabs. */
  readonly label: string;
  readonly tabs: readonly Tab<TValue>[];
  readonly value: TValue;
  readonly onValueChange: (value: TValue) => void;
}

export function Tabs<TValue extends string>({ label, tabs, value, onValueChange }: TabsProps<TValue>) {
  return (
    <Radix.Root value={value} onValueChange={(next) => onValueChange(next as TValue)}>
      <Radix.List aria-label={label} className="flex gap-5 border-b border-line">
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className="-mb-px h-10 border-b-2 border-transparent text-md text-ink-2 transition-colors duration-150 hover:text-ink data-[state=active]:border-ember data-[state=active]:font-medium data-[state=active]:text-ink touch:h-11"
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="pt-5">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
