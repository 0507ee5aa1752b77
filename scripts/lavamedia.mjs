// npm run lavamedia -- <command>: the host's own commands (migrate, seed, schema export, …) on this checkout's installation.
import { spawn } from 'node:child_process';
import { buildApi } from './lib/build.mjs';
import { report } from './lib/failure.mjs';
import { apiAssembly } from './lib/paths.mjs';
import { runningPostgres, startPostgres } from './lib/postgres.mjs';
import { startSecrets } from './lib/secrets.mjs';
import { Services } from './lib/services.mjs';
import { apiEnvironment, settings } from './lib/settings.mjs';
import { checkToolchain } from './lib/toolchain.mjs';

async function main() {
  await checkToolchain();
  await buildApi();
  const where = settings();
  const secrets = startSecrets(where.data);
  const services = new Services(where.logs, (name) =>
    process.stderr.write(`✗ The ${name} stopped by itself.\n`),
  );
  try {
    const databaseUrl =
      process.env.DATABASE_URL ||
      (await runningPostgres(where.data, secrets.databasePassword)) ||
      (await startPostgres(services, where.data, secrets.databasePassword));
    const child = spawn('dotnet', [apiAssembly, ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, ...apiEnvironment(where, databaseUrl, secrets) },
    });
    process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  } finally {
    await services.stop();
  }
}

main().catch((error) => {
  report(error);
  process.exitCode = 1;
});
