// The database of the benchmark: an embedded PostgreSQL of its own with the schema of the product and 20,000 articles.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { startPostgres } from '../lib/postgres.mjs';
import { step } from '../lib/progress.mjs';
import { run } from '../lib/run.mjs';

const password = 'benchmark';
const dataset = join(root, 'scripts', 'bench', 'dataset.sql');

/** What the data depends on: other rows or another schema need a new database. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(dataset));
  for (const file of readdirSync(join(root, 'backend', 'src', 'Lavamedia.Api', 'Migrations')).sort())
    hash.update(file);
  return hash.digest('hex');
}

/** Starts the database, made anew when it does not have the rows of `dataset.sql` yet. */
export async function startDatabase(services, folder, api, load) {
  const stamp = join(folder, 'dataset');
  const print = fingerprint();
  const isReady = existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
  if (!isReady) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const url = await step('Starting PostgreSQL', () => startPostgres(services, folder, password));
  if (!isReady) {
    await step('Making 20,000 articles', async () => {
      await run('dotnet', [api, 'migrate'], { env: { DATABASE_URL: url, LAVAMEDIA_DATA: folder } });
      await run('dotnet', [load, 'run-sql', connectionString(url), dataset]);
    });
    writeFileSync(stamp, print);
  }
  return url;
}

/** The form that Npgsql reads. */
export function connectionString(url) {
  const { hostname, port, username, password: secret, pathname } = new URL(url);
  return `Host=${hostname};Port=${port};Username=${username};Password=${secret};Database=${pathname.slice(1)}`;
}
