import type { ComponentProps } from 'react';
import { classNames } from '../class-names/class-names';
import { useFieldControl } from '../field/field';

export const controlStyle =
  'w-full rounded-control border border-line-strong bg-surface px-3 text-md text-ink transition-colors duration-150 hover:border-ink-2 focus-visible:outline-offset-0 aria-invalid:border-bad disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-3 touch:text-base';

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return (
    <input
      {...useFieldControl()}
      className={classNames(controlStyle, 'h-9 read-only:bg-sunken touch:h-11', className)}
      {...props}
    />
  );
}
