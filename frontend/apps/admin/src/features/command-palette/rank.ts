import { defaultFilter } from 'cmdk';

const mark = 'found by the server';

/** The keywords that tell what the server found by what was typed. */
export const foundByServer: string[] = [mark];

/** Below it are names with letters of what was typed here and there, which nobody meant; a letter left out, or the beginnings of words, have 0.028 and more. */
const leastScore = 0.02;

/**
 * How well an entry of the palette fits, from 0, which hides it, to 1; accents need not be typed. What the server found always fits: it
 * chose by its own rules, such as words of the text, and what it found for the letters before stays while one goes on typing.
 */
export function rank(value: string, typed: string, keywords?: string[]): number {
  if (keywords?.includes(mark)) return 1;
  const score = defaultFilter(withoutAccents(value), withoutAccents(typed), keywords);
  return score < leastScore ? 0 : score;
}

const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
