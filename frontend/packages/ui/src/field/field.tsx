import { CircleAlert } from 'lucide-react';
import { createContext, use, useId, type ReactNode } from 'react';
import { classNames } from '../class-names/class-names';

interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-required'?: true;
}

const FieldContext = createContext<FieldControl | null>(null);

/** What a control inside a {@link Field} takes from it: its id and what describes it. */
export const useFieldControl = (): Partial<FieldControl> => use(FieldContext) ?? {};

export interface FieldProps {
  readonly label: string;
  /** Keeps the label for screen readers only, where the place says it already. */
  readonly hideLabel?: boolean;
  /** Shown beside the label, such as a count of characters. */
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with the value, and what to do about it. */
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A label, one control, and what is said about it. */
export function Field({
  label,
  hideLabel = false,
  aside,
  hint,
  error,
  required = false,
  className,
  children,
}: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');

  return (
    <div className={classNames('flex flex-col gap-1.5', className)}>
      <div className={hideLabel ? 'sr-only' : 'flex items-baseline justify-between gap-3'}>
        <label htmlFor={id} className="text-sm font-medium text-ink-2">
          {label}
        </label>
        {aside && <span className="text-xs text-ink-3 tabular-nums">{aside}</span>}
      </div>
      <FieldContext
        value={{
          id,
          ...(described ? { 'aria-describedby': described } : {}),
          ...(error ? { 'aria-invalid': true } : {}),
          ...(required ? { 'aria-required': true } : {}),
        }}
      >
        {children}
      </FieldContext>
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink-3">
          {hint}
        </p>
      )}
      <div id={`${id}-error`} aria-live="polite" className="contents">
        {error && (
          <p className="flex animate-appear items-start gap-1.5 text-sm text-bad">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5]" />
            <span>{error}</span>
          </p>
        )}
      </div>
    </div>
  );
}
