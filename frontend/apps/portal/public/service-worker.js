// What was read last stays readable without a connection. Pages always come from the network while there is one, so that nobody reads
// what has been withdrawn; only articles are kept, never previews, searches or anything else that a page was asked by.
// A new version of this file takes over at once: raise VERSION when what is kept changes its form.
const VERSION = 1;
const PAGES = `lavamedia-pages-${VERSION}`;
const FILES = `lavamedia-files-${VERSION}`;

/** How much is kept: articles, and the styles, scripts, fonts and pictures that they need. */
const MAXIMUM_PAGES = 30;
const MAXIMUM_FILES = 300;

/** A connection that is as good as none. */
const PATIENCE = 8_000;

const OFFLINE = [
  '/offline/fr.html',
  '/offline/en.html',
  '/offline/offline.css',
  '/offline/offline.js',
  '/icon.svg',
];
const ARTICLE = /^(\/[a-z]{2,3}(-[a-z0-9]{2,8})*)?\/articles\/[^/]+$/;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(FILES)
      .then((files) => files.addAll(OFFLINE.map((path) => new Request(path, { cache: 'reload' }))))
      .then(() => Promise.all([keepOpenPages(), self.skipWaiting()])),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('lavamedia-') && name !== PAGES && name !== FILES)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);

  if (url.origin !== self.location.origin) {
    if (request.destination === 'image') event.respondWith(picture(event));
    return;
  }
  if (request.mode === 'navigate') event.respondWith(page(event, url));
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(immutable(event));
  else if (OFFLINE.includes(url.pathname) || url.pathname === '/theme.js') event.respondWith(freshest(event));
  // A page that Next shows without loading a document: the document is kept for the day without a connection.
  else if (request.headers.has('rsc') && !request.headers.has('next-router-prefetch') && isArticle(url)) {
    event.waitUntil(fetch(url.pathname).then((response) => keepPage(url.pathname, response), ignore));
  }
});

/** Without a query: `?after=…` and the like are other pages, and what a reader searched for is nobody's business. */
const isArticle = (url) => ARTICLE.test(url.pathname);

/** The first article of a reader came before the worker that keeps articles. */
async function keepOpenPages() {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const articles = open.map(({ url }) => new URL(url)).filter((url) => isArticle(url) && !url.search);
  await Promise.all(
    articles.map(({ pathname }) =>
      fetch(pathname, { signal: AbortSignal.timeout(PATIENCE) })
        .then((response) => keepPage(pathname, response))
        .catch(ignore),
    ),
  );
}

async function page(event, url) {
  try {
    const response = await fetch(event.request, { signal: AbortSignal.timeout(PATIENCE) });
    if (isArticle(url)) event.waitUntil(keepPage(url.pathname, response.clone()));
    return response;
  } catch {
    const kept = isArticle(url) && (await caches.match(url.pathname, { cacheName: PAGES }));
    if (kept) return kept;
    const language = /^\/en(\/|$)/.test(url.pathname) ? 'en' : 'fr';
    return (await caches.match(`/offline/${language}.html`, { cacheName: FILES })) ?? Response.error();
  }
}

/**
 * Keeps an article in the place of the one that was read longest ago, and forgets one that is not there any more. A copy is
 * replaced once the newer one has come whole: a connection that ends on the way leaves the older one.
 */
async function keepPage(path, response) {
  const pages = await caches.open(PAGES);
  // An article that has moved is kept where it is now.
  if (!response.ok || response.redirected || response.headers.has('x-robots-tag')) {
    await pages.delete(path);
    return;
  }
  await pages.put(path, response);
  await trim(pages, MAXIMUM_PAGES);
}

async function immutable(event) {
  const known = await caches.match(event.request, { cacheName: FILES });
  if (known) return known;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keepFile(event.request, response.clone()));
  return response;
}

async function freshest(event) {
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(keepFile(event.request, response.clone()));
    return response;
  } catch (error) {
    const known = await caches.match(event.request, { cacheName: FILES });
    if (known) return known;
    throw error;
  }
}

/** The pictures of articles come from the media service: those that it lets us read are kept, as long as there is room. */
async function picture(event) {
  const known = await caches.match(event.request.url, { cacheName: FILES });
  if (known) return known;
  const client = await self.clients.get(event.clientId);
  if (!client || !isArticle(new URL(client.url))) return fetch(event.request);

  try {
    const response = await fetch(event.request.url, { mode: 'cors', credentials: 'omit' });
    if (response.ok) event.waitUntil(keepFile(event.request.url, response.clone()));
    return response;
  } catch {
    return fetch(event.request);
  }
}

async function keepFile(key, response) {
  const files = await caches.open(FILES);
  await files.put(key, response);
  await trim(files, MAXIMUM_FILES, (path) => !OFFLINE.includes(path));
}

/** Caches list what they hold in the order in which it came. */
async function trim(cache, maximum, mayGo = () => true) {
  const keys = (await cache.keys()).filter(({ url }) => mayGo(new URL(url).pathname));
  await Promise.all(keys.slice(0, Math.max(0, keys.length - maximum)).map((key) => cache.delete(key)));
}

/** What could not be kept is read from the network next time. */
function ignore() {
  return undefined;
}
