import { describe, expect, it } from 'vitest';
import { deskQuestion } from './desk-question';

const author = {
  viewerId: 'u1',
  mayReview: false,
  mayPublish: false,
  now: new Date('2027-01-12T08:42:10Z'),
};

describe('what the home screen asks', () => {
  it('asks for what waits for a decision only where the viewer decides', () => {
    expect(deskQuestion(author).isDeciding).toBe(false);
    const { isDeciding, waiting } = deskQuestion({ ...author, mayReview: true, mayPublish: true });
    expect(isDeciding).toBe(true);
    expect(waiting?.latestVersion?.workflowState?.in).toEqual(['IN_REVIEW', 'APPROVED']);
  });

  it('leaves what only publishers decide to them', () => {
    expect(deskQuestion({ ...author, mayReview: true }).waiting?.latestVersion?.workflowState?.in).toEqual([
      'IN_REVIEW',
    ]);
  });

  it('asks for a day from this hour, and the same for the whole hour', () => {
    expect(deskQuestion(author).until).toBe('2027-01-13T08:00:00.000Z');
    expect(deskQuestion({ ...author, now: new Date('2027-01-12T08:59:00Z') })).toEqual(deskQuestion(author));
  });
});
