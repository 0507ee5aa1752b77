import { describe, expect, it } from 'vitest';
import { interfaceLocale, localesOf } from './locales';

describe('the languages of the publication', () => {
  it.each([
    [undefined, ['fr', 'en']],
    [' ', ['fr', 'en']],
    ['fr,en,de', ['fr', 'en', 'de']],
    ['de, pt-br', ['fr', 'de', 'pt-br']],
    ['de,de,../x', ['fr', 'de']],
    ['fr', ['fr']],
  ])('are read of %j', (setting, locales) => {
    expect(localesOf(setting)).toEqual(locales);
  });

  it('are met in the language of the default where there are no texts', () => {
    expect(interfaceLocale('en')).toBe('en');
    expect(interfaceLocale('en-gb')).toBe('en');
    expect(interfaceLocale('de')).toBe('fr');
  });
});
