import { describe, expect, it } from 'vitest';
import { hasFilters, listVariables, readListParameters, writeListParameters } from './list-parameters';

const read = (address: string) => readListParameters(new URLSearchParams(address));

const asker = { viewerId: 'u1', now: new Date('2026-11-29T12:00:00Z') };

describe('the address of the content list', () => {
  it('keeps every filter, the sort and the page', () => {
    const address =
      'q=lave&status=DRAFT&type=PAGE&locale=en&author=u1&category=c1&tag=t1&work=mine&outdated=yes' +
      '&columns=status.words&sort=title.asc&after=x';
    expect(writeListParameters(read(address)).toString()).toBe(address);
  });

  it('is empty for the usual view', () => {
    expect(writeListParameters(read('')).toString()).toBe('');
    expect(hasFilters(read('sort=title.asc'))).toBe(false);
  });

  it('ignores what it does not understand', () => {
    expect(read('status=NONSENSE&sort=secret.desc')).toEqual(read(''));
    expect(read('columns=nonsense').columns).toEqual([]);
  });
});

describe('the question to the server', () => {
  it('joins all filters and searches the words of items', () => {
    expect(listVariables(read('q=+lave+&status=DRAFT&category=c1'), asker)).toMatchObject({
      first: 50,
      search: 'lave',
      where: {
        and: [{ status: { eq: 'DRAFT' } }, { categories: { some: { id: { eq: 'c1' } } } }],
      },
      order: [{ updatedAt: 'DESC' }],
    });
  });

  it('asks for the own work and for what is overdue', () => {
    expect(listVariables(read('work=mine'), asker).where).toEqual({
      and: [{ assignments: { some: { assigneeId: { eq: 'u1' }, doneAt: { eq: null } } } }],
    });
    expect(listVariables(read('work=overdue'), asker).where).toEqual({
      and: [{ assignments: { some: { dueAt: { lt: '2026-11-29T12:00:00.000Z' }, doneAt: { eq: null } } } }],
    });
  });

  it('takes the last items before a cursor when going back', () => {
    expect(listVariables(read('before=x'), asker)).toMatchObject({ last: 50, before: 'x' });
  });
});
