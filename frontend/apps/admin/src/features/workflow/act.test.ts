import { describe, expect, it } from 'vitest';
import { groups, offeredActs, primaryAct } from './act';

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

  it('offers to set the end only of a publication that there is or will be', () => {
    const viewerCan = ['SCHEDULE', 'SCHEDULE_UNPUBLISH'] as const;
    const offered = (item: Omit<Parameters<typeof offeredActs>[0], 'viewerCan'>) =>
      offeredActs({ ...item, viewerCan }).includes('SCHEDULE_UNPUBLISH');

    expect(offered({ status: 'DRAFT', pendingSchedules: [] })).toBe(false);
    expect(offered({ status: 'UNPUBLISHED', pendingSchedules: [] })).toBe(false);
    expect(offered({ status: 'PUBLISHED', pendingSchedules: [] })).toBe(true);
    expect(offered({ status: 'DRAFT', pendingSchedules: [{ act: 'PUBLISH' }] })).toBe(true);
  });
});
