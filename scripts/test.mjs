// npm test: installs what the tests need, then checks and tests everything. Its last line is "N passed, N failed".
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from './lib/browser.mjs';
import { buildAll, installPackages } from './lib/build.mjs';
import { Failure, report } from './lib/failure.mjs';
import { acceptedSchemaChanges, apiProject, artifacts, root, trustedDocuments } from './lib/paths.mjs';
import { freePort } from './lib/ports.mjs';
import { step } from './lib/progress.mjs';
import { redisServer } from './lib/redis.mjs';
import { countResults } from './lib/results.mjs';
import { run } from './lib/run.mjs';
import { schemaBase } from './lib/schema-base.mjs';
import { Services } from './lib/services.mjs';
import { checkToolchain } from './lib/toolchain.mjs';

const usage = `npm test                   everything
npm test -- backend        C#: format, build with analyzers, unit and integration tests
npm test -- frontend       TypeScript: format, lint, types, unit tests
npm test -- clients        clients of the npm registry against the running API
npm test -- e2e            the production build in Chromium
`;
const parts = ['backend', 'frontend', 'clients', 'e2e'];

// What runs for minutes is compiled once, and not watched and compiled again: a third of the time of the longest tests.
process.env.DOTNET_TieredPGO ??= '0';

const resultFolder = join(artifacts, 'test-results');

/** Checks have no runner that counts them: each is one passed or failed test of its own. */
const checks = { passed: 0, failed: 0 };
async function check(title, work) {
  try {
    await step(title, work);
    checks.passed++;
  } catch (error) {
    checks.failed++;
    report(error);
  }
}

/** Runs one test runner; whatever it fails at is counted, even when it dies without writing its result. */
async function tests(title, result, work) {
  try {
    await step(title, (note) => work(join(resultFolder, result), note));
  } catch (error) {
    report(error);
    if (countResults(resultFolder, result).failed === 0) checks.failed++;
  }
}

/** Whether all C# code is built: then no part builds its own project once more. */
let isSolutionBuilt = false;

/** Restores, checks and builds all C# code. */
async function buildSolution() {
  await check('Restoring the NuGet packages of the lock files', (note) =>
    run('dotnet', ['restore', 'Lavamedia.sln', '--locked-mode', '-v', 'quiet'], { note }),
  );
  await run('dotnet', ['tool', 'restore'], { failure: 'The .NET tools could not be restored.' });
  await check('Checking the format of the C# code', (note) =>
    run('dotnet', ['csharpier', 'check', 'backend'], {
      note,
      failure: 'C# files are not formatted. Run "npm run format".',
    }),
  );
  await check('Building the solution, warnings as errors', async (note) => {
    await run('dotnet', ['build', 'Lavamedia.sln', '--no-restore', '-v', 'quiet', '--nologo'], { note });
    isSolutionBuilt = true;
  });
}

/** Weighs what changed of the schema since the release, or the commit, that clients know: docs/schema.md. */
async function checkSchema(note) {
  const base = await schemaBase(root);
  if (base === undefined) {
    process.stdout.write('There is no earlier schema here: the history is missing. Nothing was compared.\n');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'lavamedia-schema-'));
  try {
    const known = join(folder, 'schema.graphql');
    writeFileSync(known, base.sdl);
    const output = await run(
      'dotnet',
      [
        join(apiProject, 'bin', 'Debug', 'net10.0', 'Lavamedia.Api.dll'),
        ...['schema', 'check', '--against', known],
        ...['--documents', trustedDocuments],
        ...['--accepted', acceptedSchemaChanges],
      ],
      {
        note,
        // The command needs no database, only the settings of one.
        env: { DATABASE_URL: 'postgres://none:none@localhost:1/none' },
        failure: `Clients of the schema of ${base.name} would break. docs/schema.md says how to change it.`,
      },
    );
    const told = output.split('\n').filter((line) => /^(breaking|dangerous) /u.test(line));
    if (told.length > 0) process.stdout.write(`Since ${base.name}:\n${told.join('\n')}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tests what {@link buildSolution} built. */
async function backend() {
  await check('Generating the documents of our applications', turbo('codegen'));
  await check('Comparing the schema with the one that clients know', checkSchema);
  const env = {};
  await check('Finding redis-server for the integration tests', async () => {
    env.LAVAMEDIA_TEST_REDIS = await redisServer();
  });
  const tests = join(root, 'backend', 'tests');
  for (const name of readdirSync(tests)
    .filter((folder) => folder.endsWith('.Tests'))
    .sort()) {
    await dotnetTest(join(tests, name), name, env);
  }
  await vitest('backend/tests/differential');
}

const dotnetTest = (project, name, env = {}) =>
  tests(`Testing ${name}`, `${name}.trx`, (result, note) =>
    run(
      'dotnet',
      [
        'test',
        project,
        '--no-build',
        '--nologo',
        '--logger',
        `trx;LogFileName=${basename(result)}`,
        '--results-directory',
        dirname(result),
        '--blame-hang-timeout',
        '5m',
      ],
      { note, env, failure: `${name} failed.` },
    ),
  );

const vitest = (folder) =>
  tests(`Testing ${folder}`, `${basename(folder)}.vitest.json`, (result, note) =>
    run(
      'npx',
      [
        '--no-install',
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${result}`,
      ],
      { cwd: join(root, folder), note, failure: `${folder} failed.` },
    ),
  );

const turbo = (task) => (note) =>
  run('npx', ['--no-install', 'turbo', 'run', task, '--output-logs=errors-only', '--continue'], { note });

async function frontend() {
  await check('Checking the format of the front end', (note) =>
    run('npx', ['--no-install', 'prettier', '--check', '.'], {
      note,
      failure: 'Files are not formatted. Run "npm run format".',
    }),
  );
  await check('Generating the typed clients', turbo('codegen'));
  await check('Checking the types', turbo('typecheck'));
  await check('Linting components and styles', turbo('lint'));
  await check('Linting the scripts', (note) => run('npx', ['--no-install', 'eslint', 'scripts'], { note }));
  await check('Building the component stories', turbo('storybook:build'));
  const workspaces = [
    'frontend/packages/utils',
    'frontend/packages/api',
    'frontend/packages/ui',
    'frontend/apps/admin',
    'frontend/apps/portal',
    'backend/src/Lavamedia.GraphQL.AspNetCore/Ide',
  ];
  for (const folder of workspaces) await vitest(folder);
  await tests('Testing the scripts', 'scripts.tap', (result, note) =>
    run(
      process.execPath,
      [
        '--test',
        '--test-reporter=tap',
        `--test-reporter-destination=${result}`,
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        'scripts/tests/',
      ],
      { note, failure: 'The scripts failed their tests.' },
    ),
  );
}

/** What others use to speak GraphQL has to understand us: audits, and the clients of the npm registry. */
async function clients() {
  await check('Generating the clients of the tests', turbo('codegen'));
  if (!isSolutionBuilt) {
    await check('Building the API for the clients', (note) =>
      run('dotnet', ['build', apiProject, '-v', 'quiet', '--nologo'], { note }),
    );
  }
  await vitest('backend/tests/graphql-clients');
}

/** Starts the production build as `npm start` does, on ports and data of its own, and drives it in Chromium. */
async function e2e() {
  const browser = await chromium();
  const project = join(root, 'backend', 'tests', 'Lavamedia.E2E');
  await buildAll();
  if (!isSolutionBuilt) {
    await step('Building the end-to-end tests', (note) =>
      run('dotnet', ['build', project, '-v', 'quiet', '--nologo'], { note }),
    );
  }
  const data = mkdtempSync(join(tmpdir(), 'lavamedia-e2e-'));
  const [api, admin, portal] = [await freePort(), await freePort(), await freePort()];
  const provider = await freePort();
  const env = {
    LAVAMEDIA_DATA: data,
    LAVAMEDIA_API_PORT: String(api),
    LAVAMEDIA_ADMIN_PORT: String(admin),
    LAVAMEDIA_PORTAL_PORT: String(portal),
  };
  const services = new Services(join(artifacts, 'e2e-logs'), (name, code) => {
    process.stderr.write(`✗ ${name} stopped while the tests ran (code ${code}).\n`);
  });
  try {
    const start = services.start('start', process.execPath, ['scripts/start.mjs'], {
      env: {
        ...env,
        // The tests start an identity provider there, which is neither public nor encrypted.
        Lavamedia__Egress__AllowedHosts__0: `127.0.0.1:${provider}`,
        // Two browsers have the machine as well: what they look at is the article, and not how the portal says that it is late.
        LAVAMEDIA_PORTAL_API_TIMEOUT: '10000',
      },
      ready: /Lavamedia is running/u,
      // It stops several programs, each with a patience of its own.
      patience: 60,
    });
    await step('Starting Lavamedia', () => services.untilReady(start, 'npm start', 300));
    await dotnetTest(project, 'Lavamedia.E2E', {
      ...env,
      CHROMIUM_PATH: browser,
      LAVAMEDIA_E2E_API: `http://localhost:${api}`,
      LAVAMEDIA_E2E_ADMIN: `http://localhost:${admin}`,
      LAVAMEDIA_E2E_PORTAL: `http://localhost:${portal}`,
      LAVAMEDIA_E2E_PROVIDER: `http://127.0.0.1:${provider}`,
      LAVAMEDIA_E2E_SCREENSHOTS: join(artifacts, 'screenshots'),
    });
  } finally {
    await services.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  const unknown = positionals.filter((part) => !parts.includes(part));
  if (values.help || unknown.length > 0) {
    process.stdout.write(usage);
    if (unknown.length > 0) throw new Failure(`There is no part called ${unknown.join(', ')}.`);
    return;
  }
  const chosen = positionals.length > 0 ? positionals : parts;
  const since = Date.now();
  await checkToolchain();
  rmSync(resultFolder, { recursive: true, force: true });
  mkdirSync(resultFolder, { recursive: true });
  const part = async (name, work) => {
    if (!chosen.includes(name)) return;
    try {
      await work();
    } catch (error) {
      checks.failed++;
      report(error);
    }
  };
  // Compilers and linters do not mind company. Tests do: some hold the product to a second, and run with the machine to themselves.
  await Promise.all([
    part('backend', buildSolution),
    installPackages().then(() => part('frontend', frontend)),
  ]);
  await part('backend', backend);
  await part('clients', clients);
  await part('e2e', e2e);
  const { passed, failed, skipped } = countResults(resultFolder);
  const minutes = ((Date.now() - since) / 60_000).toFixed(1);
  process.stdout.write(`\n${chosen.join(', ')}: ${minutes} minutes, results in ${resultFolder}\n`);
  const sum = { passed: passed + checks.passed, failed: failed + checks.failed };
  process.stdout.write(
    `${sum.passed} passed, ${sum.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
  );
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

main().catch((error) => {
  report(error);
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
});
