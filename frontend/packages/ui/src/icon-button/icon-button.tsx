import { Button, type ButtonProps } from '../button/button';
import { classNames } from '../class-names/class-names';
import { Tooltip } from '../tooltip/tooltip';

export interface IconButtonProps extends Omit<ButtonProps, 'aria-label' | 'asChild'> {
  /** What the button does: its accessible name and its tooltip. */
  readonly label: string;
  /** A keyboard shortcut shown in the tooltip. */
  readonly shortcut?: string;
}

export function IconButton({
  label,
  shortcut,
  size = 'medium',
  variant = 'quiet',
  className,
  ...props
}: IconButtonProps) {
  return (
    <Tooltip text={label} {...(shortcut ? { shortcut } : {})}>
      <Button
        aria-label={label}
        size={size}
        variant={variant}
        className={classNames(size === 'small' ? 'w-8 px-0' : 'w-9 px-0', 'touch:min-w-11', className)}
        {...props}
      />
    </Tooltip>
  );
}
