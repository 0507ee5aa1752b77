import { describe, expect, it } from 'vitest';
import { hasFilters, listVariables, readListParameters, writeListParameters } from './list-parameters';

const read = (address: string) => readListParameters(new URLSearchParams(address));

describe('the address of the content list', () => {
  it('keeps every filter, the sort and the page', () => {
    const address =
      'q=lave&status=DRAFT&type=PAGE&locale=en&author=u1&category=c1&tag=t1&outdated=yes' +
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
    expect(listVariables(read('q=+lave+&status=DRAFT&category=c1'))).toMatchObject({
      first: 50,
      search: 'lave',
      where: {
        and: [{ status: { eq: 'DRAFT' } }, { categories: { some: { id: { eq: 'c1' } } } }],
      },
      order: [{ updatedAt: 'DESC' }],
    });
  });

  it('takes the last items before a cursor when going back', () => {
    expect(listVariables(read('before=x'))).toMatchObject({ last: 50, before: 'x' });
  });
});
