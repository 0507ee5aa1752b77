// npm start: from a checkout to a running Lavamedia. Plain Node without dependencies: it runs before anything is installed.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, installPackages } from './lib/build.mjs';
import { Failure, report } from './lib/failure.mjs';
import { adminFolder, apiAssembly, apiProject, portalFolder, root } from './lib/paths.mjs';
import { requireFreePort } from './lib/ports.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { step } from './lib/progress.mjs';
import { run } from './lib/run.mjs';
import { startSecrets } from './lib/secrets.mjs';
import { Services } from './lib/services.mjs';
import { adminEnvironment, apiEnvironment, portalEnvironment, settings } from './lib/settings.mjs';
import { checkToolchain } from './lib/toolchain.mjs';

const usage = `npm start                  install, build, migrate, fill with the demo magazine, and run the production build
npm start -- --dev         the same with hot reload of the API, the admin and the portal
npm start -- --reset       empty the data folder first (database, uploaded files, generated secrets)

Ports      LAVAMEDIA_API_PORT (5080)  LAVAMEDIA_ADMIN_PORT (3001)  LAVAMEDIA_PORTAL_PORT (3000)
Database   DATABASE_URL=postgres://user:password@host/database instead of the embedded PostgreSQL
Data       LAVAMEDIA_DATA (.data)
Languages  LAVAMEDIA_LOCALES (fr,en)
`;

function options() {
  try {
    return parseArgs({
      options: {
        dev: { type: 'boolean', default: false },
        reset: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new Failure(`${error.message}\n\n${usage}`);
  }
}

/** One start a data folder: two would fight over the database and the ports. */
function claim(folder) {
  const file = join(folder, 'start.pid');
  if (existsSync(file)) {
    const pid = Number(readFileSync(file, 'utf8'));
    let alive = true;
    try {
      process.kill(pid, 0);
    } catch {
      alive = false;
    }
    if (alive && pid !== process.pid) {
      throw new Failure(
        `Lavamedia is already running from ${folder} (process ${pid}). Stop it there with Ctrl-C first.`,
      );
    }
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

async function main() {
  const { dev, reset, help } = options();
  if (help) {
    process.stdout.write(usage);
    return;
  }

  await checkToolchain();
  const where = settings();
  for (const [name, { port, variable }] of Object.entries({
    API: where.api,
    admin: where.admin,
    portal: where.portal,
  })) {
    await requireFreePort(port, name, variable);
  }
  const release = claim(where.data);

  let ending;
  const end = (code) => {
    ending ??= services.stop().finally(() => {
      release();
      process.exit(code);
    });
    return ending;
  };
  const services = new Services(where.logs, (name, code) => {
    process.stderr.write(
      `\n✗ The ${name} stopped by itself (code ${code}). Its last lines are in ${join(where.logs, `${name}.log`)}.\n`,
    );
    void end(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!ending) process.stdout.write('\nStopping …\n');
      void end(0);
    });
  }

  try {
    if (reset) {
      await step('Emptying the data folder', async () => emptyData(where.data));
    }
    if (dev) await installPackages();
    else await buildAll();
    await bringUp(services, where, dev);
  } catch (error) {
    if (ending) return;
    report(error);
    await end(1);
  }
}

function emptyData(folder) {
  for (const part of [
    'postgres',
    'postgres.new',
    'blobs',
    'mail',
    'logs',
    'secrets.json',
    'start-secrets.json',
    'keys',
    'uploads',
  ]) {
    rmSync(join(folder, part), { recursive: true, force: true });
  }
  mkdirSync(join(folder, 'logs'), { recursive: true });
}

async function bringUp(services, where, dev) {
  const secrets = startSecrets(where.data);
  const databaseUrl =
    process.env.DATABASE_URL ||
    (await step('Starting PostgreSQL', () => startPostgres(services, where.data, secrets.databasePassword)));
  const env = apiEnvironment(where, databaseUrl, secrets);
  const command = dev ? ['run', '--project', apiProject, '--'] : [apiAssembly];

  await step('Migrating the database', (note) =>
    run('dotnet', [...command, 'migrate'], {
      env,
      note,
      failure: process.env.DATABASE_URL
        ? 'The database named in DATABASE_URL could not be migrated. The lines above say why.'
        : 'The database could not be migrated. The lines above say why; "npm start -- --reset" begins with an empty one.',
    }),
  );
  await step('Filling it with the demo magazine', (note) =>
    run('dotnet', [...command, 'seed'], {
      env,
      note,
      failure: 'The demo content could not be written. The lines above say why.',
    }),
  );

  const programs = dev ? developmentPrograms(where, secrets, env) : productionPrograms(where, secrets, env);
  const started = {};
  for (const [name, { file, args, ...rest }] of Object.entries(programs)) {
    started[name] = services.start(name, file, args, { ...rest, echo: dev });
  }
  const patience = dev ? 180 : 60;
  await step('Starting the API', () =>
    services.untilAnswers(started.api, `${where.api.url}/health/ready`, 'API', patience),
  );
  await step('Starting the admin', () =>
    services.untilAnswers(started.admin, where.admin.url, 'admin', patience),
  );
  await step('Starting the portal', () =>
    services.untilAnswers(started.portal, where.portal.url, 'portal', patience),
  );

  process.stdout.write(`
  Lavamedia is running.

  Portal     ${where.portal.url}
  Admin      ${where.admin.url}
  GraphQL    ${where.api.url}/graphql

  Sign in    admin@lavamedia.example     everything
             editor@lavamedia.example    writes, publishes, manages media and categories
             author@lavamedia.example    writes own drafts
  Password   ember-basalt-2026

  Ctrl-C stops everything.${dev ? '' : ` Logs: ${where.logs}`}

`);
}

const productionPrograms = (where, secrets, env) => ({
  api: { file: 'dotnet', args: [apiAssembly, 'serve'], env },
  admin: {
    file: process.execPath,
    args: ['server.mjs'],
    cwd: adminFolder,
    env: { NODE_ENV: 'production', ...adminEnvironment(where) },
  },
  portal: {
    file: process.execPath,
    // A page is hundreds of thousands of objects that are gone with it: in a small nursery they are carried about.
    args: ['--max-semi-space-size=64', 'server.mjs'],
    cwd: portalFolder,
    env: { NODE_ENV: 'production', ...portalEnvironment(where, secrets) },
  },
});

const bin = (name) => join(root, 'node_modules', name);
const developmentPrograms = (where, secrets, env) => ({
  api: {
    file: 'dotnet',
    args: ['watch', '--project', apiProject, '--non-interactive', 'run', '--', 'serve'],
    // The API ends within a moment, but its watcher would wait for the next change of a file.
    patience: 3,
    env: {
      ...env,
      DOTNET_ENVIRONMENT: 'Development',
      ASPNETCORE_ENVIRONMENT: 'Development',
      DOTNET_WATCH_SUPPRESS_EMOJIS: '1',
    },
  },
  admin: {
    file: process.execPath,
    args: [bin('vite/bin/vite.js'), '--port', String(where.admin.port), '--strictPort'],
    cwd: adminFolder,
    env: adminEnvironment(where),
  },
  portal: {
    file: process.execPath,
    args: ['server.mjs', '--dev'],
    cwd: portalFolder,
    env: portalEnvironment(where, secrets),
  },
});

main().catch((error) => {
  report(error);
  process.exitCode = 1;
});
