import { Progress } from 'radix-ui';

export interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1; `null` while nobody knows. */
  readonly value: number | null;
}

export function ProgressBar({ label, value }: ProgressBarProps) {
  const percent = value === null ? null : Math.round(value * 100);

  return (
    <Progress.Root
      aria-label={label}
      value={percent}
      className="h-1 w-full overflow-hidden rounded-full bg-line"
    >
      <Progress.Indicator
        className={
          percent === null
            ? 'h-full w-1/3 animate-breathe bg-ember'
            : 'h-full bg-ember transition-[width] duration-200'
        }
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </Progress.Root>
  );
}
