// The portal's server: Next behind a plain Node server, for what Next has no place for. `node server.mjs [--dev]`
import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { clientAddress, trustedProxies } from '@lavamedia/utils/client-address';
import next from 'next';
import { answerFailures } from './server/answer-failures.mjs';
import { PageCache } from './server/page-cache.mjs';
import { servePages } from './server/serve-pages.mjs';

const dev = process.argv.includes('--dev');
const port = Number(process.env.LAVAMEDIA_PORTAL_PORT ?? 3000);
/** Only this machine may connect unless the operator says otherwise; not HOSTNAME, which shells set to the machine's name. */
const address = process.env.LAVAMEDIA_BIND || '127.0.0.1';
/** Whom X-Forwarded-For is believed of; nobody unless the operator names them. */
const proxies = trustedProxies(process.env.LAVAMEDIA_TRUSTED_PROXIES);
const dir = fileURLToPath(new URL('.', import.meta.url));

/** Server components cannot set a status. While a page renders they reach its response here: see server/response-status.ts. */
const responses = new AsyncLocalStorage();
globalThis[Symbol.for('lavamedia.portal.responses')] = responses;

/** Headers that Next uses to talk to itself; from outside they could only lie to it (F-11). */
const INTERNAL_HEADER = /^x-(middleware|nextjs|next-intl|invoke|matched-path|nonce)/;

// Next writes 127.0.0.1 as localhost in some places and compares origins in others: it is told the one name it knows.
const app = next({ dev, dir, hostname: 'localhost', port });
await app.prepare();
const handle = app.getRequestHandler();

const answer = (request, response) => responses.run(response, () => handle(request, response));
const answerPages = dev ? answer : answerFailures(servePages(new PageCache().share(), answer));

const server = createServer((request, response) => {
  for (const name of Object.keys(request.headers)) {
    if (INTERNAL_HEADER.test(name)) delete request.headers[name];
  }
  // Next hands on what a reader wrote there; by it sign-ups for the newsletter are counted.
  request.headers['x-forwarded-for'] = clientAddress(request, proxies);
  answerPages(request, response);
});

server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Set LAVAMEDIA_PORTAL_PORT to another one.`
      : `The portal could not start: ${error.message}`,
  );
  process.exit(1);
});
server.listen(port, address, async () => {
  if (!dev) await loadRoutes();
  console.log(`Portal ready on http://${printable(address)}:${port}`);
});

const printable = (host) => (host.includes(':') ? `[${host}]` : host);

/** Next loads a route when it is first asked for, which takes a second: better before the first reader, and the first publish. */
async function loadRoutes() {
  const ask = (path, init) =>
    fetch(`http://${printable(address)}:${port}${path}`, init).then((answer) => answer.arrayBuffer());
  const routes = [
    '/',
    '/articles/-',
    '/categories/-',
    '/tags/-',
    '/authors/-',
    '/-',
    '/rss.xml',
    '/sitemap.xml',
    '/sitemaps/-',
    '/share-images/fr/-',
  ];
  const loads = [ask('/api/revalidate', { method: 'POST' }), ...routes.map((path) => ask(path))];
  for (const { status, reason } of await Promise.allSettled(loads)) {
    if (status === 'rejected') console.error(`A route could not be loaded ahead: ${reason}`);
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    // Answers under way are finished; connections that only wait are closed.
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 10_000).unref();
  });
}
