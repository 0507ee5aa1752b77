import { renderHook } from '@testing-library/react';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import { useLanguageNames } from './use-language-names';

const namesIn = (locale: string) =>
  renderHook(useLanguageNames, {
    wrapper: ({ children }) => (
      <IntlProvider locale={locale} messages={{}}>
        {children}
      </IntlProvider>
    ),
  }).result.current;

it('writes languages as French does: small within a sentence, with a capital when they stand alone', () => {
  expect(namesIn('fr').inSentence('en')).toBe('anglais');
  expect(namesIn('fr').alone('en')).toBe('Anglais');
});

it('writes languages with a capital everywhere in English', () => {
  expect(namesIn('en').inSentence('fr')).toBe('French');
  expect(namesIn('en').alone('de')).toBe('German');
});
