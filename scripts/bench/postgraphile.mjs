// PostGraphile 5 on the same database: an engine of another language that also turns a whole question into few statements.
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Failure } from '../lib/failure.mjs';
import { artifacts, root } from '../lib/paths.mjs';
import { freePort } from '../lib/ports.mjs';
import { run } from '../lib/run.mjs';
import { connectionString } from './database.mjs';

const source = join(root, 'scripts', 'bench', 'postgraphile');
// Outside of the workspaces: its packages, and the newer Node that they need, are for measuring only.
const target = join(artifacts, 'bench', 'postgraphile');

const slugs = (answer) => JSON.stringify(answer).match(/"slug":"article-\d+"/gu) ?? [];
const counts = (answer) =>
  (JSON.stringify(answer).match(/"(?:contentItemCount|publishedItems|totalCount)":\d+/gu) ?? []).map((text) =>
    text.split(':').pop(),
  );

export const postgraphile = {
  name: 'postgraphile',
  async start({ services, databaseUrl, load }) {
    const port = await freePort();
    mkdirSync(target, { recursive: true });
    cpSync(source, target, { recursive: true });
    if (!existsSync(join(target, 'node_modules', 'postgraphile'))) {
      await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: target });
    }
    await run('dotnet', [load, 'run-sql', connectionString(databaseUrl), join(source, 'functions.sql')]);
    const began = performance.now();
    const service = services.start(
      'postgraphile',
      join(target, 'node_modules', 'node', 'bin', 'node'),
      [join(target, 'server.mjs')],
      {
        cwd: target,
        env: {
          DATABASE_URL: databaseUrl,
          PORT: String(port),
          NODE_ENV: 'production',
          GRAPHILE_ENV: 'production',
        },
      },
    );
    return {
      service,
      began,
      url: () => `http://127.0.0.1:${port}/graphql`,
      body: ({ name, variables }) =>
        JSON.stringify({
          query: readFileSync(join(source, 'queries', `${name}.graphql`), 'utf8'),
          variables,
        }),
    };
  },

  /** It names and nests things in its own way, so articles and counts are compared, in their order. */
  sameRows(question, expected, answer) {
    for (const part of [slugs, counts]) {
      if (part(expected).join() !== part(answer).join()) {
        throw new Failure(
          `${question.name}: PostGraphile answers with other rows.`,
          JSON.stringify(answer).slice(0, 1000),
        );
      }
    }
  },
};
