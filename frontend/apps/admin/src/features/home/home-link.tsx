import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface HomeLinkProps {
  readonly to: string;
  readonly children: ReactNode;
}

/** The way from what is shown of something to all of it, or to what to do where there is nothing. */
export const HomeLink = ({ to, children }: HomeLinkProps) => (
  <Link
    to={to}
    className="rounded-control text-sm text-ink-2 underline decoration-line-strong underline-offset-3 hover:text-ember"
  >
    {children}
  </Link>
);
