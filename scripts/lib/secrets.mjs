import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

/**
 * Secrets that the start script shares between programs; made once for each data folder and readable by its owner only.
 * The API keeps its own (signing keys) beside them.
 * @returns {{databasePassword: string, revalidationSecret: string}}
 */
export function startSecrets(folder) {
  const file = join(folder, 'start-secrets.json');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const made = {
      databasePassword: randomBytes(24).toString('base64url'),
      revalidationSecret: randomBytes(32).toString('base64url'),
    };
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Failure(
      `${file} cannot be read. Restore it, or empty the data folder with "npm start -- --reset".`,
    );
  }
}
