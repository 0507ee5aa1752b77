import { describe, expect, it } from 'vitest';
import type { Transition } from '../workflow-rules/acts-of-position';
import { columnConditions, columnOf, moveTo } from './board-columns';

const line = (
  fromPosition: Transition['fromPosition'],
  act: Transition['act'],
  toPosition: Transition['toPosition'],
): Transition => ({
  fromPosition,
  act,
  toPosition,
  permission: 'content.publish',
  ownPermission: null,
  checks: [],
  needsEmbargo: false,
});

const table = [
  line('DRAFT', 'UPDATE', 'DRAFT'),
  line('DRAFT', 'SUBMIT', 'IN_REVIEW'),
  line('IN_REVIEW', 'APPROVE', 'APPROVED'),
  line('APPROVED', 'PUBLISH', 'PUBLISHED'),
  line('APPROVED', 'CORRECT', 'CORRECTED'),
];

describe('moving a card', () => {
  it('does the act that the table leads by', () => {
    expect(moveTo({ state: 'APPROVED', viewerCan: ['PUBLISH', 'CORRECT'] }, 'PUBLISHED', table)).toEqual({
      kind: 'act',
      act: 'PUBLISH',
    });
  });

  it('says which right is missing', () => {
    expect(moveTo({ state: 'IN_REVIEW', viewerCan: [] }, 'APPROVED', table)).toEqual({
      kind: 'forbidden',
      act: 'APPROVE',
      permission: 'content.publish',
    });
  });

  it('says that no act leads there', () => {
    expect(moveTo({ state: 'DRAFT', viewerCan: ['SUBMIT'] }, 'APPROVED', table)).toEqual({ kind: 'noWay' });
  });

  it('is nothing within a column', () => {
    expect(moveTo({ state: 'CORRECTED', viewerCan: [] }, 'PUBLISHED', table)).toBeUndefined();
  });
});

describe('a column', () => {
  it('holds corrected items with the published ones, and none that were put away', () => {
    expect(columnOf('CORRECTED')).toBe('PUBLISHED');
    expect(columnOf('ARCHIVED')).toBeUndefined();
    expect(columnConditions('UNPUBLISHED')).toEqual({
      status: { eq: 'UNPUBLISHED' },
      latestVersion: { workflowState: { in: ['PUBLISHED', 'CORRECTED'] } },
    });
  });
});
