import { classNames } from '@lavamedia/ui';
import { RadioGroup } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import type { BlockChoice } from './merge-drafts';

interface Sides {
  readonly legend: string;
  readonly mineLabel: string;
  readonly theirsLabel: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
}

export interface FieldChoiceProps extends Sides {
  readonly value: 'mine' | 'theirs' | undefined;
  readonly onChoose: (choice: 'mine' | 'theirs') => void;
  readonly bothLabel?: undefined;
}

export interface PassageChoiceProps extends Sides {
  readonly value: BlockChoice | undefined;
  readonly onChoose: (choice: BlockChoice) => void;
  /** Both may stay, one after the other. */
  readonly bothLabel: string;
}

/** One thing that both changed: both side by side, each with what it changed, and the choice. */
export function MergeChoice(props: FieldChoiceProps | PassageChoiceProps) {
  const { legend, mineLabel, theirsLabel, mine, theirs, value, onChoose, bothLabel } = props;
  const id = useId();

  return (
    <RadioGroup.Root
      aria-labelledby={id}
      value={value ?? ''}
      onValueChange={(choice) => (onChoose as (choice: string) => void)(choice)}
      className="border-t border-line pt-4"
    >
      <h3 id={id} className="text-sm font-semibold text-ink">
        {legend}
      </h3>
      <div className="mt-2 grid gap-4 md:grid-cols-2">
        <Side value="mine" label={mineLabel} isChosen={value === 'mine' || value === 'both'}>
          {mine}
        </Side>
        <Side value="theirs" label={theirsLabel} isChosen={value === 'theirs' || value === 'both'}>
          {theirs}
        </Side>
      </div>
      {bothLabel !== undefined && (
        <div className="mt-2">
          <Radio value="both" label={bothLabel} />
        </div>
      )}
    </RadioGroup.Root>
  );
}

interface SideProps {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly children: ReactNode;
}

function Side({ value, label, isChosen, children }: SideProps) {
  return (
    <div
      className={classNames(
        'flex min-w-0 flex-col gap-2 rounded-panel border border-line p-3',
        isChosen && 'border-ember bg-ember-tint',
      )}
    >
      <Radio value={value} label={label} />
      <div className="min-w-0 text-md break-words text-ink">{children}</div>
    </div>
  );
}

function Radio({ value, label }: { readonly value: string; readonly label: string }) {
  const id = useId();
  return (
    <span className="flex items-center gap-2 text-sm font-medium text-ink">
      <RadioGroup.Item
        id={id}
        value={value}
        className="size-4 shrink-0 rounded-full border border-line-strong bg-surface touch:size-6"
      >
        <RadioGroup.Indicator className="mx-auto block size-2 rounded-full bg-ember" />
      </RadioGroup.Item>
      <label htmlFor={id} className="touch:py-2">
        {label}
      </label>
    </span>
  );
}
