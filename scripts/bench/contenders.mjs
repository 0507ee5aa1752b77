// Who is measured: how each is started and how each is asked the same question.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../lib/paths.mjs';
import { freePort } from '../lib/ports.mjs';
import { connectionString } from './database.mjs';

const here = join(root, 'scripts', 'bench');

/** The five questions: their name, GraphQL text and variables. */
export const questions = JSON.parse(readFileSync(join(here, 'queries.json'), 'utf8')).map((question) => ({
  ...question,
  text: readFileSync(join(here, 'queries', `${question.name}.graphql`), 'utf8'),
}));

/** The product, with settings; asked with the text of the operation, by a reader without an account. */
function lavamedia(name, settings = {}) {
  return {
    name,
    async start({ services, folder, databaseUrl, publicUrl, api, portalUrl }) {
      const port = await freePort();
      const began = performance.now();
      const service = services.start(name, 'dotnet', [api], {
        env: {
          DATABASE_URL: databaseUrl,
          LAVAMEDIA_DATA: folder,
          LAVAMEDIA_API_PORT: String(port),
          Lavamedia__PublicApiUrl: publicUrl,
          ...(portalUrl && { Lavamedia__PortalUrl: portalUrl }),
          ...settings,
        },
      });
      return { service, began, url: () => `http://127.0.0.1:${port}/graphql`, body: graphql };
    },
  };
}

/** The product, as `npm start` and a deployment run it. */
export const product = lavamedia('lavamedia');

/** The same, made to serve thousands of subscribers from the one address that the bench has. */
export const crowded = lavamedia('crowded', { Lavamedia__ConnectionsPerAddress: '20000' });

/** The same, made to run each request by itself, as if no two readers asked the same: what the engine can do, as the others do it. */
export const alone = lavamedia('each-alone', { Lavamedia__CoalescesRequests: 'false' });

/** What a careful programmer writes by hand when there is no GraphQL: the floor. */
export const floor = {
  name: 'floor',
  async start({ services, folder, databaseUrl, publicUrl, floorAssembly }) {
    const port = await freePort();
    const secrets = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'));
    const began = performance.now();
    const service = services.start('floor', 'dotnet', [floorAssembly], {
      env: {
        FLOOR_DATABASE: connectionString(databaseUrl),
        ASPNETCORE_URLS: `http://127.0.0.1:${port}`,
        Lavamedia__PublicApiUrl: publicUrl,
        Lavamedia__MediaUrlSecret: secrets.MediaUrlSecret,
      },
    });
    return {
      service,
      began,
      url: (question) => `http://127.0.0.1:${port}/${question.name}`,
      body: ({ variables }) => JSON.stringify(variables),
    };
  },
};

function graphql({ text, variables }) {
  return JSON.stringify({ query: text, variables });
}

/** The body of a question in a file, for the load generator. */
export function bodyFile(folder, contender, question, body) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${contender}-${question.name}.json`);
  writeFileSync(file, body);
  return file;
}
