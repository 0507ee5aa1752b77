import type { ActivityPartsFragment } from '@lavamedia/api/admin';
import { describe, expect, it } from 'vitest';
import { joinSaves } from './join-saves';

const did = (id: string, kind: ActivityPartsFragment['kind'], actor: string): ActivityPartsFragment => ({
  id,
  kind,
  act: null,
  versionNumber: 1,
  fromState: 'DRAFT',
  toState: 'DRAFT',
  note: null,
  occurredAt: '2026-11-29T10:00:00Z',
  actor: { id: actor, displayName: actor },
  subject: null,
  thread: null,
});

describe('saves in a row', () => {
  it('of one person are one line, by the latest', () => {
    const activities = [did('3', 'SAVED', 'a'), did('2', 'SAVED', 'a'), did('1', 'CREATED', 'a')];
    expect(joinSaves(activities).map(({ activity: { id }, saves }) => [id, saves])).toEqual([
      ['3', 2],
      ['1', 1],
    ]);
  });

  it('are told apart by person, item and what came between', () => {
    const activities = [
      did('5', 'SAVED', 'a'),
      did('4', 'SAVED', 'b'),
      did('3', 'COMMENTED', 'b'),
      did('2', 'SAVED', 'b'),
      did('1', 'SAVED', 'b'),
    ];
    expect(joinSaves(activities).map(({ saves }) => saves)).toEqual([1, 1, 1, 2]);
    expect(joinSaves(activities, ({ id }) => id)).toHaveLength(5);
  });
});
