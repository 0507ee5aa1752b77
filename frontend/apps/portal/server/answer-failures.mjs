// Puts a page that can be read in the place of what Next answers when a page fails.
import { failurePage } from './failure-page.mjs';

/** These are of what is not sent. */
const HEADERS_OF_BODY = ['content-encoding', 'content-length', 'etag', 'link', 'transfer-encoding'];

/** @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} handle */
export const answerFailures = (handle) => (request, response) => {
  // A page in the form that Next has for its own scripts: app/[locale]/error.tsx is shown there.
  if ('rsc' in request.headers) return handle(request, response);

  const { write, end, writeHead, flushHeaders } = response;
  let isReplaced;

  /** Whether ours is sent instead, which is known once the first of the other would be. */
  const replaced = (status = response.statusCode) => {
    if (isReplaced !== undefined) return isReplaced;
    isReplaced = !response.headersSent && status === 500 && isHtml(response);
    if (isReplaced) {
      for (const name of HEADERS_OF_BODY) response.removeHeader(name);
      const nonce = NONCE.exec(String(response.getHeader('content-security-policy')))?.[1];
      const page = Buffer.from(failurePage(request.url, nonce));
      response.statusCode = 500;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      // Nor is it compressed: by what Next would do that with, its own answer may be on the way already.
      response.setHeader('cache-control', 'no-store, no-transform');
      response.setHeader('content-length', page.length);
      end.call(response, request.method === 'HEAD' ? undefined : page);
    }
    return isReplaced;
  };

  response.writeHead = (status, ...rest) =>
    isReplaced === undefined && replaced(status) ? response : writeHead.call(response, status, ...rest);
  response.flushHeaders = () => {
    if (!replaced()) flushHeaders.call(response);
  };
  response.write = (...given) => {
    if (!replaced()) return write.apply(response, given);
    called(given);
    return true;
  };
  response.end = (...given) => {
    if (!replaced()) return end.apply(response, given);
    called(given);
    return response;
  };
  return handle(request, response);
};

const NONCE = /'nonce-([0-9a-f-]{36})'/;

const isHtml = (response) => String(response.getHeader('content-type')).startsWith('text/html');

/** Whoever writes waits to be told that it is written. */
const called = (given) => given.find((candidate) => typeof candidate === 'function')?.();
