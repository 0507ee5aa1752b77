import { classNames } from '../class-names/class-names';

export interface AvatarProps {
  readonly name: string;
  readonly className?: string;
}

/** The initials of a person; decoration beside a name that is written out. */
export function Avatar({ name, className }: AvatarProps) {
  const words = name.trim().split(/\s+/);
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.at(0)?.toLocaleUpperCase() ?? '')
    .join('');

  return (
    <span
      aria-hidden
      className={classNames(
        'inline-flex size-7 shrink-0 select-none items-center justify-center rounded-full bg-ember-tint text-xs font-semibold text-ember-strong',
        className,
      )}
    >
      {initials}
    </span>
  );
}
