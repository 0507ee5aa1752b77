/**
 * The admin's production server: the built files, and everything that begins with /graphql, /auth, /media or /api from the
 * API, so that a browser sees one origin: cookies stay first-party and no request crosses origins.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { clientAddress, trustedProxies } from '@lavamedia/utils/client-address';
import { createProxyServer } from 'http-proxy-3';
import sirv from 'sirv';

const port = Number(process.env.LAVAMEDIA_ADMIN_PORT ?? 3001);
/** Only this machine may connect unless the operator says otherwise. */
const address = process.env.LAVAMEDIA_BIND || '127.0.0.1';
const api = process.env.LAVAMEDIA_API_URL ?? 'http://localhost:5080';
const publicApi = new URL(process.env.LAVAMEDIA_PUBLIC_API_URL ?? api).origin;
/** The languages of the publication, as the API has them in `Lavamedia:Locales`. */
const locales = (process.env.LAVAMEDIA_LOCALES || 'fr,en').replaceAll(' ', '');
const portal = process.env.LAVAMEDIA_PORTAL_URL ?? 'http://localhost:3000';

/** Whom X-Forwarded-For is believed of; nobody unless the operator names them. */
const proxies = trustedProxies(process.env.LAVAMEDIA_TRUSTED_PROXIES);

const folder = fileURLToPath(new URL('dist', import.meta.url));
const page = readPage();

const securityHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    // Positions of menus, widths of progress bars: styles that scripts set on elements.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' data: blob: ${publicApi}`,
    `media-src 'self' ${publicApi}`,
    "connect-src 'self'",
    // The preview beside the text is a page of the portal.
    `frame-src ${new URL(portal).origin}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const proxy = createProxyServer({ target: api });
proxy.on('error', (error, _request, response) => {
  console.error(`The API at ${api} does not answer: ${error.message}`);
  if (!('writeHead' in response)) {
    response.destroy();
  } else if (!response.headersSent) {
    response.writeHead(502, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
    response.end(JSON.stringify({ title: 'The API does not answer.', status: 502, code: 'API_UNREACHABLE' }));
  } else {
    response.end();
  }
});

const files = sirv(folder, {
  etag: true,
  // Made by the build: precompress.ts.
  brotli: true,
  gzip: true,
  setHeaders(response, path) {
    // Names under /assets carry a hash of what is in them.
    const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.setHeader('cache-control', cache);
  },
});

const server = createServer((request, response) => {
  if (isForApi(request.url)) {
    tellAddress(request);
    proxy.web(request, response);
    return;
  }

  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' });
    response.end();
  } else if (isScreen(request.url)) {
    sendPage(request, response);
  } else {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
      response.end('Not found.');
    });
  }
});

server.on('upgrade', (request, socket, head) => {
  if (isForApi(request.url)) {
    tellAddress(request);
    proxy.ws(request, socket, head);
  } else {
    socket.destroy();
  }
});

server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what uses it, or choose another with LAVAMEDIA_ADMIN_PORT.`
      : error.message,
  );
  process.exit(1);
});

server.listen(port, address, () =>
  console.log(`The admin is ready at http://${address.includes(':') ? `[${address}]` : address}:${port}`),
);

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    // Uploads on their way may end; who is still here after five seconds is let go.
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  });
}

/** The API believes this server: it is told one address, whatever the browser wrote there. */
function tellAddress(request) {
  request.headers['x-forwarded-for'] = clientAddress(request, proxies);
}

function isForApi(url) {
  return /^\/(graphql|auth|media|api)(?=[/?]|$)/.test(url);
}

/** Addresses of screens have no file extension; every one of them is answered with the one page. */
function isScreen(url) {
  const [path] = url.split('?');
  return path === '/index.html' || !/\.[a-z0-9]+$/i.test(path);
}

function readPage() {
  let html;
  try {
    html = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8');
  } catch {
    console.error('The admin is not built yet: run `npm run build` in frontend/apps/admin first.');
    process.exit(1);
  }
  const attribute = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html
    .replace(/(name="lavamedia-portal-url" content=")[^"]*/, (_, start) => start + attribute(portal))
    .replace(/(name="lavamedia-locales" content=")[^"]*/, (_, start) => start + attribute(locales));
}

function sendPage(request, response) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : page);
}
