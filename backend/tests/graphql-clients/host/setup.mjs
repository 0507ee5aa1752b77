// Runs the API of this checkout, on a database and data of its own, for as long as the tests run.
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiAssembly, apiProject, root } from '../../../../scripts/lib/paths.mjs';
import { freePort } from '../../../../scripts/lib/ports.mjs';
import { startPostgres } from '../../../../scripts/lib/postgres.mjs';
import { run } from '../../../../scripts/lib/run.mjs';
import { startSecrets } from '../../../../scripts/lib/secrets.mjs';
import { Services } from '../../../../scripts/lib/services.mjs';
import { apiEnvironment } from '../../../../scripts/lib/settings.mjs';

const persisted = join(import.meta.dirname, '..', 'src', 'relay', 'generated', 'persisted.json');

/** The API that LAVAMEDIA_API_ASSEMBLY names, as the solution's build left it, or as `npm start` published it. */
function assembly() {
  const built = join(apiProject, 'bin', 'Debug', 'net10.0', 'Lavamedia.Api.dll');
  const found = [process.env.LAVAMEDIA_API_ASSEMBLY, built, apiAssembly].find(
    (path) => path && existsSync(path),
  );
  if (!found) throw new Error('The API is not built. Run "dotnet build Lavamedia.sln" first.');
  return found;
}

/** Registers Relay's documents as a partner does: a file for each, named by the hash of its text. */
function registerDocuments(folder) {
  mkdirSync(folder, { recursive: true });
  for (const [hash, text] of Object.entries(JSON.parse(readFileSync(persisted, 'utf8')))) {
    writeFileSync(join(folder, `${hash}.graphql`), text);
  }
}

export default async function setup({ provide }) {
  const data = mkdtempSync(join(tmpdir(), 'lavamedia-clients-'));
  const services = new Services(join(data, 'logs'), (name, code) => {
    process.stderr.write(`The ${name} stopped by itself (code ${code}).\n`);
  });
  const stop = async () => {
    await services.stop();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const documents = join(data, 'documents');
    registerDocuments(documents);
    const secrets = startSecrets(data);
    const address = (port) => ({ port, url: `http://localhost:${port}` });
    const where = { data, api: address(await freePort()), admin: address(1), portal: address(1) };
    // With the key of the API, tests make tokens that only time, issuer or audience speak against.
    const signingKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .privateKey.export({ type: 'pkcs8', format: 'der' })
      .toString('base64');
    const env = {
      Lavamedia__SigningKey: signingKey,
      ...apiEnvironment(where, await startPostgres(services, data, secrets.databasePassword), secrets),
      Lavamedia__TrustedDocumentFolder: documents,
      Lavamedia__GraphQLBatching: 'true',
    };
    const dll = assembly();
    await run('dotnet', [dll, 'migrate'], { env, cwd: root });
    await run('dotnet', [dll, 'seed'], { env, cwd: root });
    const api = services.start('api', 'dotnet', [dll, 'serve'], { env });
    await services.untilAnswers(api, `${where.api.url}/health/ready`, 'API');
    provide('api', where.api.url);
    provide('signingKey', signingKey);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
