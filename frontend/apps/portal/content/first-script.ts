import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let script: string | undefined;

/** What runs before a page is painted, to stand within it: the file that pages without a server use as well. */
export function firstScript(): string {
  return (script ??= withoutComments(readFileSync(join(process.cwd(), 'public', 'theme.js'), 'utf8')));
}

/** Lines that are nothing but a comment; the page carries them to every reader. */
const withoutComments = (source: string) =>
  source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:\/\/|\/\*\*.*\*\/$)/.test(line))
    .join('\n');
