import type { ApiKeyPartsFragment, ServiceAccountPartsFragment } from '@lavamedia/api/admin';

/** Days that a key may live; the server's bounds are 1 and 366. */
export const lifetimes = ['7', '30', '90', '180', '366'] as const;

/** Budgets and lifetime that the server gives when nothing is asked for. */
export const usualKey = {
  name: '',
  daysValid: '90',
  requestsPerMinute: 600,
  costPerMinute: 60_000,
  costPerOperation: 1_000,
} as const;

/** The greatest budget that the server accepts. */
export const mostPerMinute = 1_000_000;

/** Whether a number may be a budget. */
export const isBudget = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= mostPerMinute;

/** What a key may be given: rights that its account holds, and that whoever makes it holds. */
export const grantableScopes = (
  account: Pick<ServiceAccountPartsFragment, 'permissions'>,
  held: readonly string[],
): readonly string[] => (account.permissions ?? []).filter((code) => held.includes(code));

/** Whether a key works, and if not, why. */
export function keyState(
  key: Pick<ApiKeyPartsFragment, 'expiresAt' | 'revokedAt'>,
  now: Date,
): 'active' | 'expired' | 'revoked' {
  if (key.revokedAt) return 'revoked';
  return new Date(key.expiresAt) <= now ? 'expired' : 'active';
}
