import { expect, it } from 'vitest';
import { inLanguage, keyOf, withText } from './localized';

it.each([
  ['Temps de cuisson', 'tempsDeCuisson'],
  ['Événement', 'evenement'],
  ['  3 étoiles ', 'etoiles'],
  ['🍰', ''],
])('makes a name for programs of %j', (label, key) => {
  expect(keyOf(label)).toBe(key);
});

it('reads another language rather than nothing', () => {
  expect(inLanguage([{ locale: 'fr', text: 'Recette' }], 'en')).toBe('Recette');
  expect(inLanguage([], 'en')).toBe('');
});

it('replaces a text of its language, and leaves out what is empty', () => {
  const texts = withText([{ locale: 'fr', text: 'Recette' }], 'en', 'Recipe');
  expect(withText(texts, 'fr', '')).toEqual([{ locale: 'en', text: 'Recipe' }]);
});
