import { describe, expect, it } from 'vitest';
import { groups, primaryAct } from './act';

describe('the acts of the bar', () => {
  it('offers approval first to whoever may approve, then publication, then submission', () => {
    expect(primaryAct(['UPDATE', 'APPROVE', 'PUBLISH', 'ARCHIVE'], true)).toBe('APPROVE');
    expect(primaryAct(['UPDATE', 'SUBMIT', 'PUBLISH'], true)).toBe('PUBLISH');
    expect(primaryAct(['UPDATE', 'SUBMIT'], true)).toBe('SUBMIT');
  });

  it('does not offer to publish what readers see already', () => {
    expect(primaryAct(['UPDATE', 'PUBLISH', 'UNPUBLISH'], false)).toBeUndefined();
  });

  it('has a place for every act, once', () => {
    const placed = groups.flat();
    expect(new Set(placed).size).toBe(placed.length);
    expect(placed).toHaveLength(15);
  });
});
