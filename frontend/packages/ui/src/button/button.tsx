import { cva, type VariantProps } from 'class-variance-authority';
import { LoaderCircle } from 'lucide-react';
import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { classNames } from '../class-names/class-names';

export const buttonStyle = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-control font-medium transition-colors duration-150 disabled:cursor-not-allowed aria-disabled:cursor-not-allowed disabled:opacity-55 touch:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:stroke-[1.5]',
  {
    variants: {
      variant: {
        /** The one act that a screen is for. */
        primary: 'bg-ember text-on-ember hover:bg-ember-strong active:bg-ember-strong',
        secondary:
          'border border-line-strong bg-surface text-ink hover:border-ink-2 hover:bg-sunken active:bg-sunken',
        quiet: 'text-ink-2 hover:bg-sunken hover:text-ink active:bg-line',
        danger: 'border border-bad bg-surface text-bad hover:bg-bad hover:text-surface active:bg-bad',
      },
      size: {
        small: 'h-8 px-2.5 text-sm',
        medium: 'h-9 px-3.5 text-md',
        large: 'h-11 px-5 text-base',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'medium' },
  },
);

export interface ButtonProps extends ComponentProps<'button'>, VariantProps<typeof buttonStyle> {
  /** The act is on its way: shows it, and ignores further presses without losing the focus. */
  readonly busy?: boolean;
  /** Gives the look to the one child, such as a router's link. */
  readonly asChild?: boolean;
}

export function Button({
  variant,
  size,
  busy = false,
  asChild = false,
  className,
  children,
  onClick,
  type = 'button',
  ...props
}: ButtonProps) {
  const style = classNames(buttonStyle({ variant, size }), className);
  if (asChild) {
    return (
      <Slot.Root className={style} {...props}>
        {children}
      </Slot.Root>
    );
  }

  return (
    <button
      type={type}
      className={style}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
      {...props}
    >
      {busy && <LoaderCircle aria-hidden className="animate-turn" />}
      {children}
    </button>
  );
}
