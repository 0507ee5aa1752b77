import { Failure } from '../lib/failure.mjs';

/**
 * Those that were asked for by name, in the order in which they are known; all where nobody asked.
 * @template {{ name: string }} T
 * @param {string} option how they were asked for, such as `--only`
 * @param {string[] | undefined} names
 * @param {T[]} known
 * @returns {T[]}
 */
export function chosen(option, names, known) {
  if (!names) return known;
  const wrong = names.filter((name) => known.every((one) => one.name !== name));
  if (wrong.length > 0) {
    const quoted = wrong.map((name) => `"${name}"`).join(', ');
    throw new Failure(
      `${option} does not know ${quoted}. There are: ${known.map(({ name }) => name).join(', ')}.`,
    );
  }
  return known.filter(({ name }) => names.includes(name));
}
