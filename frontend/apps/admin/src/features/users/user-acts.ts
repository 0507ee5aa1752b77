import type { UserQuery, UserStatus } from '@lavamedia/api/admin';

export type Account = Extract<NonNullable<UserQuery['node']>, { __typename: 'User' }>;

export type UserAct = 'resend' | 'suspend' | 'reactivate' | 'endSessions' | 'erase';

interface Actor {
  readonly id: string;
  readonly permissions?: readonly string[] | null;
}

interface Target {
  readonly id: string;
  readonly kind: 'PERSON' | 'SERVICE';
  readonly status?: UserStatus | null;
  readonly permissions?: readonly string[] | null;
}

const manages = ({ permissions }: Actor) => permissions?.includes('users.manage') ?? false;

/**
 * What can be done with somebody's account, as the server decides it: only by who manages accounts, and only on people who hold
 * no right that he lacks. Nobody locks himself out: his own account he leaves by his own screen.
 */
export function actsOn(actor: Actor, target: Target): readonly UserAct[] {
  const lacks = target.permissions?.some((code) => !actor.permissions?.includes(code)) ?? true;
  if (!manages(actor) || lacks || target.kind !== 'PERSON' || actor.id === target.id) return [];

  switch (target.status) {
    case 'INVITED':
      return ['resend', 'suspend', 'erase'];
    case 'ACTIVE':
      return ['endSessions', 'suspend', 'erase'];
    case 'SUSPENDED':
      return ['reactivate', 'erase'];
    default:
      return [];
  }
}

/** Whether somebody may give a role or take it away: he holds every right of it himself. */
export const mayAssign = (
  actor: Actor,
  role: { readonly permissions: readonly { readonly code: string }[] },
): boolean => manages(actor) && role.permissions.every(({ code }) => actor.permissions?.includes(code));

/** What was typed to confirm an erasure is the address of the account, in whatever case. */
export const confirmsErasure = (typed: string, email: string): boolean =>
  typed.trim().toLowerCase() === email.toLowerCase();
