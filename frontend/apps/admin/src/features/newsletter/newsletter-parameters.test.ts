import { expect, test } from 'vitest';
import {
  newsletterVariables,
  readNewsletterParameters,
  writeNewsletterParameters,
  type NewsletterParameters,
} from './newsletter-parameters';

const usual: NewsletterParameters = { search: '', filter: 'CONFIRMED', page: undefined };

test('the address keeps what the list shows, and leaves out what is as usual', () => {
  const parameters: NewsletterParameters = { search: 'anne@', filter: 'all', page: { after: 'x' } };

  expect(readNewsletterParameters(writeNewsletterParameters(parameters))).toEqual(parameters);
  expect(writeNewsletterParameters(usual).toString()).toBe('');
  expect(readNewsletterParameters(new URLSearchParams('show=rubbish'))).toEqual(usual);
});

test('usually those are listed who have confirmed', () => {
  expect(newsletterVariables({ ...usual, search: ' anne ' })).toEqual({
    first: 50,
    where: { status: { eq: 'CONFIRMED' }, email: { contains: 'anne' } },
  });
});
