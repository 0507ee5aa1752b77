import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { classNames } from '../class-names/class-names';

export interface LinkProps extends ComponentProps<'a'> {
  /** Gives the look to the one child, such as a router's link. */
  readonly asChild?: boolean;
}

export function Link({ asChild = false, className, ...props }: LinkProps) {
  const Element = asChild ? Slot.Root : 'a';
  return (
    <Element
      className={classNames(
        'rounded-control text-ember underline decoration-1 underline-offset-[0.18em] hover:text-ember-strong hover:decoration-2',
        className,
      )}
      {...props}
    />
  );
}
