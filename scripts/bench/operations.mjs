// Operations as the apps send them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { root } from '../lib/paths.mjs';

/** The text of an operation, by its name. */
export function operation(name) {
  const manifest = join(root, 'frontend', 'packages', 'api', 'generated', 'trusted-documents.json');
  const texts = Object.values(JSON.parse(readFileSync(manifest, 'utf8')));
  const text = texts.find((known) => new RegExp(`^(query|mutation) ${name}\\b`, 'u').test(known));
  if (!text) throw new Failure(`There is no operation ${name}. Run npm run codegen.`);
  return text;
}
