import { describe, expect, it } from 'vitest';
import { findTyped } from './find-typed';

const labels = ['Brouillon', 'Publié', 'Programmé', 'Écarté'];

describe('what is typed on a list', () => {
  it('leads to the label that begins with it', () => {
    expect(findTyped(labels, 'pro', 0)).toBe(2);
    expect(findTyped(labels, 'x', 0)).toBe(-1);
  });

  it('stays where it is while more of the same word comes', () => {
    expect(findTyped(labels, 'pr', 2)).toBe(2);
  });

  it('goes from one to the next by the same letter', () => {
    expect(findTyped(labels, 'p', -1)).toBe(1);
    expect(findTyped(labels, 'pp', 1)).toBe(2);
    expect(findTyped(labels, 'ppp', 2)).toBe(1);
  });

  it('does not ask for accents', () => {
    expect(findTyped(labels, 'e', 0)).toBe(3);
  });
});
