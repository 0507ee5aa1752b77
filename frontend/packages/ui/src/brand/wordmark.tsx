import { cx } from 'class-variance-authority';
import { Mark } from './mark';

export interface WordmarkProps {
  readonly className?: string;
  /** Leaves the name to screen readers, for narrow places. */
  readonly compact?: boolean;
}

/** Mark and name. Its size is that of the text around it. */
export function Wordmark({ className, compact = false }: WordmarkProps) {
  return (
    <span className={cx('inline-flex items-center gap-[0.36em] leading-none', className)}>
      <Mark className="size-[1.05em] shrink-0" />
      <span
        className={
          compact
            ? 'sr-only'
            : 'translate-y-[0.03em] font-serif font-semibold tracking-[-0.022em] lining-nums'
        }
      >
        Lavamedia
      </span>
    </span>
  );
}
