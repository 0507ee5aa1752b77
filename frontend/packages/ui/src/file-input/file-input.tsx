import type { ComponentProps } from 'react';
import { buttonStyle } from '../button/button';
import { classNames } from '../class-names/class-names';
import { useFieldControl } from '../field/field';
import { controlStyle } from '../input/input';

export interface FileInputProps extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange'> {
  readonly file: File | null;
  /** What the button says: a browser's own speaks the language of the browser. */
  readonly chooseLabel: string;
  /** Stands where the file's name will be. */
  readonly noneLabel: string;
  readonly onFileChange: (file: File | null) => void;
}

/** The choice of a file. The browser's own control lies over it unseen, so that a file may be dropped on it as well. */
export function FileInput({
  file,
  chooseLabel,
  noneLabel,
  onFileChange,
  className,
  ...props
}: FileInputProps) {
  return (
    <span
      className={classNames(
        controlStyle,
        'relative flex h-9 items-center gap-3 ps-1 has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-ember has-[[aria-invalid]]:border-bad touch:h-13',
        className,
      )}
    >
      <span aria-hidden className={classNames(buttonStyle({ size: 'small' }), 'h-7')}>
        {chooseLabel}
      </span>
      <span aria-hidden className={classNames('min-w-0 truncate', !file && 'text-ink-3')}>
        {file?.name ?? noneLabel}
      </span>
      <input
        {...useFieldControl()}
        type="file"
        // The browser's tooltip would say in its own language what stands there already.
        title=""
        className="absolute inset-0 cursor-pointer opacity-0 file:cursor-pointer disabled:cursor-not-allowed"
        onChange={(event) => onFileChange(event.target.files?.[0] ?? null)}
        {...props}
      />
    </span>
  );
}
