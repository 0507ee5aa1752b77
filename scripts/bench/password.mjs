// An account of the dataset that can sign in.
import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../lib/failure.mjs';
import { run } from '../lib/run.mjs';
import { connectionString } from './database.mjs';

export const account = { email: 'author1@example.org', password: 'mesure sur mesure, 20 000 articles' };

/** As many as the product asks for. */
export const iterations = 210_000;

/** A hash in the form of ASP.NET Core Identity's third version, which the product reads. */
function identityHash(password) {
  const salt = randomBytes(16);
  const head = Buffer.alloc(13);
  head.writeUInt8(1, 0);
  head.writeUInt32BE(2, 1); // HMAC-SHA-512
  head.writeUInt32BE(iterations, 5);
  head.writeUInt32BE(salt.length, 9);
  return Buffer.concat([head, salt, pbkdf2Sync(password, salt, iterations, 32, 'sha512')]).toString('base64');
}

/** Gives the account its password. */
export async function setPassword({ folder, databaseUrl, load }) {
  const statement = join(folder, 'password.sql');
  writeFileSync(
    statement,
    `UPDATE users SET password_hash = '${identityHash(account.password)}' WHERE email = '${account.email}';\n`,
  );
  await run('dotnet', [load, 'run-sql', connectionString(databaseUrl), statement]);
}

/** Signs in as soon as the API answers. */
export async function firstLogin(base, running) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      const response = await fetch(`${base}/api/v1/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(account),
      });
      if (response.ok) return response;
      throw new Failure(`Sign-in is refused: ${response.status} ${await response.text()}`);
    } catch (error) {
      if (error instanceof Failure || running.service.ended || Date.now() > deadline) throw error;
      await wait(50);
    }
  }
}
