import { describe, expect, it } from 'vitest';
import { actsOf, type Transition } from './acts-of-position';

const line = (
  fromPosition: Transition['fromPosition'],
  act: Transition['act'],
  toPosition: Transition['toPosition'],
) =>
  ({
    fromPosition,
    act,
    toPosition,
    permission: 'content.publish',
    ownPermission: null,
    checks: ['NO_EMBARGO'],
    needsEmbargo: false,
  }) satisfies Transition;

describe('what may be done from a position', () => {
  it('names every act once with all that it may lead to', () => {
    const acts = actsOf('DRAFT', [
      line('DRAFT', 'PUBLISH', 'PUBLISHED'),
      line('DRAFT', 'UNPUBLISH', 'DRAFT'),
      line('DRAFT', 'PUBLISH', 'PUBLISHED'),
      line('DRAFT', 'UNPUBLISH', 'UNPUBLISHED'),
      line('APPROVED', 'ARCHIVE', 'ARCHIVED'),
    ]);

    expect(acts.map(({ act, leadsTo }) => [act, leadsTo])).toEqual([
      ['PUBLISH', ['PUBLISHED']],
      ['UNPUBLISH', ['DRAFT', 'UNPUBLISHED']],
    ]);
  });
});
