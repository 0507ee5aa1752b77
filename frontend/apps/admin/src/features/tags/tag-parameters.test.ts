import { describe, expect, it } from 'vitest';
import { readTagParameters, tagVariables, writeTagParameters } from './tag-parameters';

describe('the address of the list of tags', () => {
  it('says again what it said', () => {
    const address = new URLSearchParams('locale=en&q=sea&after=c1');
    expect(writeTagParameters(readTagParameters(address)).toString()).toBe(address.toString());
  });

  it('ignores what it does not understand', () => {
    expect(readTagParameters(new URLSearchParams('locale=xx'))).toEqual({
      locale: 'fr',
      search: '',
      page: undefined,
    });
  });

  it('asks for the page before a cursor from its end', () => {
    const { last, first, before } = tagVariables(readTagParameters(new URLSearchParams('before=c2')));
    expect([last, first, before]).toEqual([50, undefined, 'c2']);
  });
});
