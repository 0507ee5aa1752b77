// Answers with a page that was made before, or has Next make it, and keeps it where others may want the same.
import { FinishedPage } from './finished-page.mjs';

/** Previews are for one person; pictures, files and pages in the form that Next has for its own scripts are no pages. */
const NO_PAGE = /^\/(?:[a-z]{2,3}(?:-[a-z0-9]{2,8})*\/)?(?:preview|api|share-images|_next)(?:\/|$)|\.[a-z]+$/;
/** Whoever sees the site of another instant has this cookie: site-preview/session.ts. */
const SITE_PREVIEW = /(?:^|;\s*)lavamedia-site-preview=/;

const isPage = ({ method, url, headers }) =>
  (method === 'GET' || method === 'HEAD') &&
  !('rsc' in headers) &&
  !NO_PAGE.test(url.split('?', 1)[0]) &&
  !SITE_PREVIEW.test(headers.cookie ?? '');

/**
 * @param {import('./page-cache.mjs').PageCache} pages
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} handle
 */
export const servePages = (pages, handle) => (request, response) => {
  if (!isPage(request)) return handle(request, response);

  // What follows a question mark is without end: such a page is finished like the others, and not kept.
  const isKept = !request.url.includes('?');
  const known = isKept && pages.get(request.url);
  if (known) return known.send(request, response);
  if (request.method === 'HEAD') return handle(request, response);
  if (!isKept) return makePage(request, response, handle);

  pages.make((making) => {
    response.once('close', () => pages.drop(making));
    makePage(request, response, handle, (page) => {
      if (response.statusCode === 200 && isHtml(response)) pages.keep(request.url, making, page, page.size);
      else pages.drop(making);
    });
  });
};

/** Has a page made and sends it once it is whole; who keeps it is told before. */
function makePage(request, response, handle, onKeep) {
  const accepted = request.headers['accept-encoding'];
  // What is finished is compressed for each reader.
  delete request.headers['accept-encoding'];
  hold(response, (body) => {
    const page = new FinishedPage(response.statusCode, response.getHeaders(), body, onKeep !== undefined);
    onKeep?.(page);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    if (accepted !== undefined) request.headers['accept-encoding'] = accepted;
    page.send(request, response);
  });
  handle(request, response);
}

const isHtml = (response) => String(response.getHeader('content-type')).startsWith('text/html');

/** Holds back what is written until it is whole. */
function hold(response, finish) {
  const { write, end, writeHead, flushHeaders } = response;
  const parts = [];
  const take = (chunk, encoding) => {
    if (typeof chunk === 'string')
      parts.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8'));
    else if (chunk && typeof chunk !== 'function') parts.push(Buffer.from(chunk));
  };
  const call = (...candidates) => candidates.find((candidate) => typeof candidate === 'function')?.();

  response.flushHeaders = () => undefined;
  response.writeHead = (status, ...rest) => {
    response.statusCode = status;
    for (const [name, value] of Object.entries(rest.at(-1) ?? {})) response.setHeader(name, value);
    return response;
  };
  response.write = (chunk, encoding, done) => {
    take(chunk, encoding);
    call(encoding, done);
    return true;
  };
  response.end = (chunk, encoding, done) => {
    take(chunk, encoding);
    Object.assign(response, { write, end, writeHead, flushHeaders });
    finish(Buffer.concat(parts));
    call(chunk, encoding, done);
    return response;
  };
}
