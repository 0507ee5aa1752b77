import { classNames } from '@lavamedia/ui';

export interface LineInputProps {
  readonly label: string;
  readonly value: string | null;
  readonly placeholder?: string | undefined;
  readonly maxLength: number;
  readonly readOnly?: boolean;
  readonly className?: string;
  readonly onValueChange: (value: string | null) => void;
}

/** A line of text that belongs to a block, such as a caption. */
export function LineInput({
  label,
  value,
  placeholder,
  className,
  readOnly,
  onValueChange,
  ...props
}: LineInputProps) {
  if (readOnly && !value) return null;
  return (
    <input
      aria-label={label}
      placeholder={placeholder ?? label}
      value={value ?? ''}
      readOnly={readOnly ?? false}
      onChange={(event) => onValueChange(event.target.value || null)}
      className={classNames('w-full rounded-control bg-transparent py-1', className)}
      {...props}
    />
  );
}
