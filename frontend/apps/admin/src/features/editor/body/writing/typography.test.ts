import { describe, expect, it } from 'vitest';
import { correctTypography, findTypography } from './typography';

const shown = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~');

describe('French typography', () => {
  it.each([
    ["L'eau monte", 'L’eau monte'],
    ['Vraiment ?', 'Vraiment_?'],
    ['Vraiment? Oui!', 'Vraiment_? Oui_!'],
    ['Ici ; et là', 'Ici_; et là'],
    ['À savoir : rien', 'À savoir~: rien'],
    ['Elle dit "bonjour" et part', 'Elle dit «_bonjour_» et part'],
    ['Elle dit « bonjour »', 'Elle dit «_bonjour_»'],
    ['Elle dit «bonjour»', 'Elle dit «_bonjour_»'],
    ['"L\'eau monte !"', '«_L’eau monte_!_»'],
    ['Attendez...', 'Attendez…'],
    ['Paris - la ville - dort', 'Paris – la ville – dort'],
    ['12 000 habitants et 1 250 000 arbres', '12_000 habitants et 1_250_000 arbres'],
    ['Plus de 20 % et 30 €', 'Plus de 20_% et 30_€'],
  ])('makes %j into %j', (typed, expected) => expect(shown(correctTypography(typed, 'fr'))).toBe(expected));

  it.each([
    'https://lavamedia.example/a?b=c:d',
    'Le train de 12:30',
    'ines@lavamedia.example',
    'Le 06 12 34 56 78',
    'Un arc-en-ciel',
    'Vraiment\u202F? «\u202FOui\u202F»\u00A0: voilà…',
    'Le rapport 3:2',
  ])('leaves %j alone', (text) => expect(findTypography(text, 'fr')).toEqual([]));

  it('is stable: what was corrected has nothing left to correct', () => {
    const once = correctTypography('"Ah !" dit-elle ; l\'eau : "12 000 m" ?', 'fr');
    expect(correctTypography(once, 'fr')).toBe(once);
  });
});

describe('English typography', () => {
  it.each([
    ['It\'s "here"...', 'It’s “here”…'],
    ['wait -- what', 'wait—what'],
    ['Really ?', 'Really?'],
    ['12 000 people', '12,000 people'],
  ])('makes %j into %j', (typed, expected) => expect(correctTypography(typed, 'en')).toBe(expected));
});
