import { expect, test } from 'vitest';
import {
  readRedirectParameters,
  redirectVariables,
  writeRedirectParameters,
  type RedirectParameters,
} from './redirect-parameters';

const usual: RedirectParameters = { search: '', filter: 'all', order: 'source', page: undefined };

test('the address keeps what the list shows, and leaves out what is as usual', () => {
  const parameters: RedirectParameters = {
    search: '/2019',
    filter: 'GONE',
    order: 'hits',
    page: { after: 'x' },
  };

  expect(readRedirectParameters(writeRedirectParameters(parameters))).toEqual(parameters);
  expect(writeRedirectParameters(usual).toString()).toBe('');
});

test('what an address says that is not understood is passed over', () => {
  expect(readRedirectParameters(new URLSearchParams('show=rubbish&order=rubbish'))).toEqual(usual);
});

test('words are looked for in source, target and note, within the filter', () => {
  expect(redirectVariables({ ...usual, search: ' volcan ', filter: 'unused' })).toEqual({
    first: 50,
    where: {
      hits: { eq: 0 },
      or: [
        { source: { contains: 'volcan' } },
        { target: { contains: 'volcan' } },
        { note: { contains: 'volcan' } },
      ],
    },
    order: [{ source: 'ASC' }],
  });
});
