import { describe, expect, it } from 'vitest';
import { placeOf } from './use-list-place';

const pages = [
  { ids: ['a', 'b'], endCursor: 'after b' },
  { ids: ['c', 'd'], endCursor: 'after d' },
];

describe('the place in a long list', () => {
  it('is the cursor before the page that is in sight', () => {
    expect(placeOf(pages, 'd')).toBe('after b');
  });

  it('is nothing on the first page, or for a row that is gone', () => {
    expect(placeOf(pages, 'b')).toBeUndefined();
    expect(placeOf(pages, 'x')).toBeUndefined();
  });
});
