import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerFailures } from './answer-failures.mjs';
import { PageCache } from './page-cache.mjs';
import { servePages } from './serve-pages.mjs';

const nonce = 'c0ffee00-0000-4000-8000-000000000000';
const EMPTY = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>';

let server: Server;
let origin: string;
/** Answers as Next does; tests put theirs here. */
let answer: (request: IncomingMessage, response: ServerResponse) => void;

function fail(response: ServerResponse, type = 'text/html; charset=utf-8'): void {
  response.statusCode = 500;
  response.setHeader('content-type', type);
  response.setHeader('content-security-policy', `script-src 'nonce-${nonce}' 'strict-dynamic'`);
  response.flushHeaders();
  response.write(EMPTY.slice(0, 20));
  response.end(EMPTY.slice(20));
}

const ask = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${origin}${path}`, init);
  return { response, text: await response.text() };
};

beforeEach(async () => {
  answer = (_, response) => fail(response);
  server = createServer(
    answerFailures(servePages(new PageCache(), (request, response) => answer(request, response))),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

describe('a page that fails', () => {
  // A page that is kept for others, and one that is a reader's own.
  it.each(['/articles/lave', '/search?q=lave'])('says so without any script: %s', async (path) => {
    const { response, text } = await ask(path);
    expect(response.status).toBe(500);
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(text).toContain('<h1>Cette page n’a pas pu être affichée</h1>');
    expect(text).toContain('<a href="/">Aller à la une</a>');
    expect(text).toContain('src="/theme.js"');
    expect(text).not.toContain('__next_error__');
  });

  it('says so in the language of its address', async () => {
    for (const path of ['/en', '/en-gb/articles/lava', '/en?x']) {
      const { text } = await ask(path);
      expect(text).toContain('<html lang="en">');
      expect(text).toContain('This page could not be shown');
    }
    expect((await ask('/english')).text).toContain('<html lang="fr">');
  });

  it('is answered whole where the other answer is compressed already', async () => {
    answer = (_, response) => {
      response.setHeader('content-type', 'text/html');
      response.setHeader('content-encoding', 'gzip');
      response.writeHead(500);
      response.end(gzipSync(EMPTY));
    };
    expect((await ask('/search?q=1')).text).toContain('Cette page n’a pas pu être affichée');
  });

  it('has no body for who asks for its head', async () => {
    const { response, text } = await ask('/search?q=1', { method: 'HEAD' });
    expect([response.status, text]).toEqual([500, '']);
  });
});

describe('everything else', () => {
  it('stays as it is', async () => {
    expect((await ask('/search?q=1', { headers: { rsc: '1' } })).text).toBe(EMPTY);
    answer = (_, response) => fail(response, 'application/json');
    expect((await ask('/api/views?x=1')).text).toBe(EMPTY);
    answer = (_, response) => response.end('published');
    expect(await ask('/search?q=1')).toMatchObject({ text: 'published' });
    answer = (_, response) => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html');
      response.end('not there');
    };
    expect((await ask('/nowhere?x')).text).toBe('not there');
  });
});
