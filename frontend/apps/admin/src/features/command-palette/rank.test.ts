import { describe, expect, it } from 'vitest';
import { foundByServer, rank } from './rank';

describe('what the palette shows', () => {
  it('has a screen by its name, by a word of it, and with a letter left out', () => {
    for (const typed of ['Page d’accueil', 'accueil', 'acueil', 'pa']) {
      expect(rank('Page d’accueil', typed), typed).toBeGreaterThan(0);
    }
  });

  it('has a screen by its name without accents', () => {
    expect(rank('Séries', 'series')).toBeGreaterThan(0.9);
    expect(rank('Mots-clés', 'mots cles')).toBeGreaterThan(0.9);
  });

  it('has no screen by letters here and there, which would stand before what the server found', () => {
    expect(rank('Recherche du site', 'rctie')).toBe(0);
    expect(rank('Calendrier', 'carnet')).toBe(0);
  });

  it('has all that the server found, whatever was typed since', () => {
    expect(rank('019a-article', 'a word of its text', foundByServer)).toBe(1);
  });
});
