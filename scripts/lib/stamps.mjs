// Remembers from which inputs a step was last done, so that a second start does not repeat it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { artifacts, root } from './paths.mjs';

const skipped = new Set([
  'node_modules',
  'bin',
  'obj',
  'dist',
  '.next',
  '.turbo',
  'generated',
  'storybook-static',
  'coverage',
]);

function* files(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) {
    yield [path, stat];
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isSymbolicLink() || skipped.has(entry.name) || entry.name === 'next-env.d.ts') continue;
    yield* files(join(path, entry.name));
  }
}

/** A fingerprint of files and folders by path, size and time of change: cheap enough for every start. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const [file, stat] of files(join(root, path))) {
      hash.update(`${file}\0${stat.size}\0${stat.mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/**
 * Runs the work unless it was last done from the same inputs and its result still exists.
 * @param {string} name the step
 * @param {string[]} inputs files and folders, relative to the repository
 * @param {string} result what the step leaves behind
 * @param {() => Promise<void>} work
 */
export async function onceFor(name, inputs, result, work) {
  const file = join(artifacts, 'stamps', name);
  const now = fingerprint(inputs);
  if (existsSync(result) && existsSync(file) && readFileSync(file, 'utf8') === now) return;
  rmSync(file, { force: true });
  await work();
  mkdirSync(join(artifacts, 'stamps'), { recursive: true });
  writeFileSync(file, now);
}
