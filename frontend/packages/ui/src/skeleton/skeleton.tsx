import { classNames } from '../class-names/class-names';

/** The place of something that is on its way; the caller says in words that it loads. */
export const Skeleton = ({ className }: { readonly className?: string }) => (
  <span aria-hidden className={classNames('block h-4 animate-breathe rounded-control bg-line', className)} />
);
