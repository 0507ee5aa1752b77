// The databases of the benchmarks: an embedded PostgreSQL of their own with the schema of the product and thousands of articles.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { startPostgres } from '../lib/postgres.mjs';
import { step } from '../lib/progress.mjs';
import { run } from '../lib/run.mjs';

const password = 'benchmark';
const here = join(root, 'scripts', 'bench');

/** The published articles that readers' questions are asked about. */
export const readers = {
  name: '20,000 articles',
  text: () => readFileSync(join(here, 'dataset.sql'), 'utf8'),
};

/** The same five times as large, with what makes a newsroom of it. */
export const newsroom = {
  name: '100,000 articles in a newsroom',
  text: () =>
    [
      "SELECT set_config('bench.items', '100000', false), set_config('bench.words', '150', false);",
      readFileSync(join(here, 'dataset.sql'), 'utf8'),
      readFileSync(join(here, 'newsroom.sql'), 'utf8'),
    ].join('\n'),
};

/** 100,000 published articles (and 10,000 that readers must not see) with words as frequent as in a language. */
export const searchers = {
  name: '100,000 articles to search',
  text: () =>
    [
      "SELECT set_config('bench.items', '110000', false);",
      readFileSync(join(here, 'dataset.sql'), 'utf8'),
      readFileSync(join(here, 'search.sql'), 'utf8'),
    ].join('\n'),
};

/** What the data depends on: other rows or another schema need a new database. */
function fingerprint(dataset) {
  const hash = createHash('sha256').update(dataset.text());
  for (const file of readdirSync(join(root, 'backend', 'src', 'Lavamedia.Api', 'Migrations')).sort())
    hash.update(file);
  return hash.digest('hex');
}

/** Starts the database, made anew when it does not have the rows of the dataset yet. */
export async function startDatabase(services, folder, api, load, dataset = readers) {
  const stamp = join(folder, 'dataset');
  const print = fingerprint(dataset);
  const isReady = existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
  if (!isReady) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const url = await step('Starting PostgreSQL', () => startPostgres(services, folder, password));
  if (!isReady) {
    await step(`Making ${dataset.name}`, async () => {
      await run('dotnet', [api, 'migrate'], { env: { DATABASE_URL: url, LAVAMEDIA_DATA: folder } });
      const file = join(folder, 'dataset.sql');
      writeFileSync(file, dataset.text());
      await run('dotnet', [load, 'run-sql', connectionString(url), file]);
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
