import { expect, test } from 'vitest';
import {
  linkVariables,
  readLinkParameters,
  writeLinkParameters,
  type LinkParameters,
} from './link-parameters';

const usual: LinkParameters = { filter: 'problems', place: 'all', locale: null, page: undefined };

test('the address keeps what the list shows, and leaves out what is as usual', () => {
  const parameters: LinkParameters = {
    filter: 'MOVED',
    place: 'external',
    locale: 'en',
    page: { before: 'x' },
  };

  expect(readLinkParameters(writeLinkParameters(parameters))).toEqual(parameters);
  expect(writeLinkParameters(usual).toString()).toBe('');
});

test('what an address says that is not understood is passed over', () => {
  expect(readLinkParameters(new URLSearchParams('show=rubbish&where=rubbish&language=de'))).toEqual(usual);
});

test('usually those links are asked for whose readers do not arrive', () => {
  expect(linkVariables(usual)).toEqual({ first: 50, where: { status: { in: ['BROKEN', 'UNREACHABLE'] } } });
  expect(linkVariables({ ...usual, filter: 'all', place: 'internal', locale: 'fr' })).toEqual({
    first: 50,
    where: { isExternal: { eq: false }, contentItem: { locale: { eq: 'fr' } } },
  });
});
