import { expect, it } from 'vitest';
import { compareWords } from './compare-words';

it('tells the words that were exchanged and keeps those around them', () => {
  expect(compareWords('L’île sous le vent', 'L’île dans le vent', 'fr')).toEqual([
    { kind: 'same', text: 'L’île ' },
    { kind: 'removed', text: 'sous' },
    { kind: 'added', text: 'dans' },
    { kind: 'same', text: ' le vent' },
  ]);
});

it('tells a text that was begun, or taken away', () => {
  expect(compareWords('', 'Neuf', 'fr')).toEqual([{ kind: 'added', text: 'Neuf' }]);
  expect(compareWords('Ancien', '', 'fr')).toEqual([{ kind: 'removed', text: 'Ancien' }]);
});
