import type { ComponentProps } from 'react';
import { classNames } from '../class-names/class-names';
import { useFieldControl } from '../field/field';
import { controlStyle } from '../input/input';

/** Grows with its text. */
export function Textarea({ className, rows = 3, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...useFieldControl()}
      rows={rows}
      className={classNames(
        controlStyle,
        'field-sizing-content resize-y py-2 read-only:bg-sunken',
        className,
      )}
      {...props}
    />
  );
}
