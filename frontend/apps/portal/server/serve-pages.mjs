// Answers with a page that was made before, or has Next make it and keeps it.
import { FinishedPage } from './finished-page.mjs';

/** Previews are for one person; files and what Next asks for while a reader goes on within the page are no pages. */
const NO_PAGE = /^\/(?:[a-z]{2,3}(?:-[a-z0-9]{2,8})*\/)?(?:preview|api|_next)(?:\/|$)|\.[a-z]+$/;
/** Whoever sees the site of another instant has this cookie: site-preview/session.ts. */
const SITE_PREVIEW = /(?:^|;\s*)lavamedia-site-preview=/;

const isPage = ({ method, url, headers }) =>
  (method === 'GET' || method === 'HEAD') &&
  !url.includes('?') &&
  !('rsc' in headers) &&
  !NO_PAGE.test(url) &&
  !SITE_PREVIEW.test(headers.cookie ?? '');

/**
 * @param {import('./page-cache.mjs').PageCache} pages
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} handle
 */
export const servePages = (pages, handle) => (request, response) => {
  if (!isPage(request)) return handle(request, response);

  const known = pages.get(request.url);
  if (known) return known.send(request, response);
  if (request.method === 'HEAD') return handle(request, response);

  const accepted = request.headers['accept-encoding'];
  // What is kept is compressed for each reader.
  delete request.headers['accept-encoding'];
  pages.make((making) => {
    response.once('close', () => pages.drop(making));
    hold(response, (body) => {
      const page = new FinishedPage(response.statusCode, response.getHeaders(), body);
      if (response.statusCode === 200 && isHtml(response)) pages.keep(request.url, making, page, page.size);
      else pages.drop(making);
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      if (accepted !== undefined) request.headers['accept-encoding'] = accepted;
      page.send(request, response);
    });
    handle(request, response);
  });
};

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
