import type { ComponentProps } from 'react';
import { classNames } from '../class-names/class-names';
import { useFieldControl } from '../field/field';

export const controlStyle =
  'w-full rounded-control border border-line-strong bg-surface px-3 text-md text-ink transition-colors duration-150 hover:border-ink-2 focus-visible:outline-offset-0 aria-invalid:border-bad disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-3 touch:text-base';

/** What opens the choice of a file looks like the button that it is; a browser takes a file for something that is only read. */
const fileStyle =
  'cursor-pointer bg-surface! ps-1 py-1 file:me-3 file:cursor-pointer file:rounded-control file:border file:border-line-strong file:bg-surface file:px-2.5 file:py-0.5 file:text-md file:text-ink hover:file:bg-sunken touch:file:py-1 touch:file:text-base';

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return (
    <input
      {...useFieldControl()}
      className={classNames(
        controlStyle,
        'h-9 touch:h-11',
        props.type === 'file' ? fileStyle : 'read-only:bg-sunken',
        className,
      )}
      {...props}
    />
  );
}
