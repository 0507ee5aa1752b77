import { describe, expect, it } from 'vitest';
import { grantableScopes, isBudget, keyState } from './key-form';

const now = new Date('2026-11-22T12:00:00Z');

describe('a new key', () => {
  it('is offered only rights that both its account and its maker hold', () => {
    const account = { permissions: ['content.create', 'content.publish'] };
    expect(grantableScopes(account, ['content.publish', 'users.manage'])).toEqual(['content.publish']);
    expect(grantableScopes({ permissions: null }, ['content.publish'])).toEqual([]);
  });

  it('has budgets within the bounds of the server', () => {
    expect([1, 600, 1_000_000].every(isBudget)).toBe(true);
    expect([0, -1, 1.5, 1_000_001, Number.NaN].some(isBudget)).toBe(false);
  });
});

describe('the state of a key', () => {
  it('is revoked even after its time is over', () => {
    const past = '2026-11-01T00:00:00Z';
    expect(keyState({ expiresAt: past, revokedAt: past }, now)).toBe('revoked');
    expect(keyState({ expiresAt: past, revokedAt: null }, now)).toBe('expired');
  });

  it('is active until the moment at which it ends', () => {
    expect(keyState({ expiresAt: '2026-11-22T12:00:01Z', revokedAt: null }, now)).toBe('active');
    expect(keyState({ expiresAt: '2026-11-22T12:00:00Z', revokedAt: null }, now)).toBe('expired');
  });
});
