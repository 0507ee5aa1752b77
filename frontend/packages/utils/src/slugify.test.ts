import { describe, expect, it } from 'vitest';
import { slugify } from './slugify';

describe('slugify', () => {
  it.each([
    ['L’été à Nîmes', 'l-ete-a-nimes'],
    ['Cœur de bœuf', 'coeur-de-boeuf'],
    ['  « Où ? » ', 'ou'],
    ['Æsir & Łódź', 'aesir-lodz'],
    ['…', ''],
  ])('turns %s into %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });
});
