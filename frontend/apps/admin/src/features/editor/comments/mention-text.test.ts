import { describe, expect, it } from 'vitest';
import { nameAt, piecesOf, withNames, withPlaceholders } from './mention-text';

const anne = { id: 'u1', displayName: 'Anne' };
const anneRoy = { id: 'u2', displayName: 'Anne Roy' };

describe('mentions', () => {
  it('stand in the text as placeholders, the longer name first', () => {
    expect(withPlaceholders('@Anne Roy, et @Anne aussi', [anne, anneRoy])).toEqual({
      text: '@{0}, et @{1} aussi',
      mentionIds: ['u2', 'u1'],
    });
  });

  it('leave out who was chosen and removed again', () => {
    expect(withPlaceholders('Merci', [anne])).toEqual({ text: 'Merci', mentionIds: [] });
  });

  it('come back as names', () => {
    const mentions = [{ position: 0, user: anneRoy }];
    expect(withNames('Vu, @{0} ?', mentions)).toBe('Vu, @Anne Roy ?');
    expect(piecesOf('Vu, @{0} et @{7}', [{ position: 0, user: null }])).toEqual([
      'Vu, ',
      { name: null },
      ' et @{7}',
    ]);
  });

  it('are looked for from an @ on, and not within an address', () => {
    expect(nameAt('Bonjour @Ann', 12)).toEqual({ from: 8, typed: 'Ann' });
    expect(nameAt('@', 1)).toEqual({ from: 0, typed: '' });
    expect(nameAt('a@b', 3)).toBe(null);
  });
});
