import { describe, expect, it } from 'vitest';
import { readScheduleParameters, scheduleVariables } from './schedule-parameters';

const now = new Date('2027-03-28T08:00:00Z');
const ask = (address: string) => scheduleVariables(readScheduleParameters(new URLSearchParams(address)), now);

describe('the list of schedules', () => {
  it('begins with what comes next', () => {
    expect(ask('')).toMatchObject({ where: { status: { in: ['PENDING'] } }, order: [{ runAt: 'ASC' }] });
  });

  it('finds what should have been done already', () => {
    expect(ask('show=late').where).toEqual({
      status: { in: ['PENDING'] },
      runAt: { lt: '2027-03-28T08:00:00.000Z' },
    });
  });

  it('looks back on what was done, of a section', () => {
    expect(ask('show=done&category=c1&act=UNPUBLISH')).toMatchObject({
      where: {
        status: { in: ['DONE'] },
        act: { eq: 'UNPUBLISH' },
        contentItem: { and: [{ categories: { some: { id: { eq: 'c1' } } } }] },
      },
      order: [{ runAt: 'DESC' }],
    });
  });
});
