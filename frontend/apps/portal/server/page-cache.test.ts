import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// Plain modules, because the server runs as it is written.
import { PageCache } from './page-cache.mjs';
import { servePages } from './serve-pages.mjs';

const TAG = 'item:fr:lave';
let pages: PageCache;
let server: Server;
let origin: string;
let time: number;
/** Makes a page as Next does; tests put theirs here. */
let make: (request: IncomingMessage, response: ServerResponse) => void;

function page(response: ServerResponse, text: string, status = 200): void {
  const nonce = crypto.randomUUID();
  response.statusCode = status;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', `script-src 'nonce-${nonce}' 'strict-dynamic'`);
  response.setHeader('link', [`</a.css>; rel=preload; nonce="${nonce}"`]);
  response.write(`<html><script nonce="${nonce}"></script>${text}`);
  response.end(`<script nonce="${nonce}">${'é'.repeat(2000)}</script></html>`);
}

const read = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${origin}${path}`, { headers });
  const text = await response.text();
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? 'none';
  return { response, text, nonce };
};

beforeEach(async () => {
  time = 0;
  pages = new PageCache({ clock: () => time, largest: 20_000 });
  make = (_, response) => {
    pages.madeOf([TAG], 60_000);
    page(response, 'published');
  };
  const handle = vi.fn((request: IncomingMessage, response: ServerResponse) => make(request, response));
  server = createServer(servePages(pages, handle));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

describe('the cache of pages', () => {
  it('neither gives nor keeps a page for whoever sees the site of another instant', async () => {
    const cookie = 'a=b; lavamedia-site-preview=2027-03-28T09%3A30~seal';
    make = (_, response) => page(response, 'tomorrow');
    expect((await read('/articles/lave', { cookie })).text).toContain('tomorrow');
    make = (_, response) => {
      pages.madeOf([TAG], 60_000);
      page(response, 'today');
    };
    expect((await read('/articles/lave')).text).toContain('today');
    make = (_, response) => page(response, 'tomorrow');
    expect((await read('/articles/lave', { cookie })).text).toContain('tomorrow');
    expect((await read('/articles/lave')).text).toContain('today');
  });

  it('gives each reader a nonce of his own in the same page, compressed and not', async () => {
    const all = [
      await read('/articles/lave'),
      await read('/articles/lave'),
      await read('/articles/lave', { 'accept-encoding': 'identity' }),
    ];
    make = () => expect.unreachable('the page was made once');
    all.push(await read('/articles/lave'));

    expect(new Set(all.map(({ nonce }) => nonce)).size).toBe(all.length);
    for (const { text, nonce, response } of all) {
      expect(response.status).toBe(200);
      expect(response.headers.get('link')).toContain(nonce);
      expect(text.split(`nonce="${nonce}"`)).toHaveLength(3);
      expect(text).toContain(`published`);
      expect(text.endsWith(`${'é'.repeat(2000)}</script></html>`)).toBe(true);
    }
    expect(all[3]?.response.headers.get('content-encoding')).toBe('gzip');
    expect(all[2]?.response.headers.get('content-encoding')).toBeNull();
  });

  it('never shows again what was invalidated', async () => {
    await read('/articles/lave');
    pages.invalidate([TAG]);
    make = (_, response) => page(response, 'gone', 404);
    const { response, text } = await read('/articles/lave');
    expect(response.status).toBe(404);
    expect(text).toContain('gone');
    make = (_, answer) => page(answer, 'back');
    expect((await read('/articles/lave')).text).toContain('back');
  });

  it('does not keep a page that was invalidated while it was made', async () => {
    make = (_, response) => {
      pages.madeOf([TAG], 60_000);
      pages.invalidate([TAG]);
      page(response, 'before');
    };
    await read('/articles/lave');
    make = (_, response) => page(response, 'after');
    expect((await read('/articles/lave')).text).toContain('after');
  });

  it('does not keep what lacks something, grows old, or is made of nothing', async () => {
    make = (_, response) => {
      pages.madeOf([TAG], 60_000);
      pages.spoil();
      page(response, 'in part');
    };
    await read('/articles/lave');
    make = (_, response) => {
      pages.madeOf([TAG], 60_000);
      pages.madeOf(['lists:fr'], 30_000);
      page(response, 'whole');
    };
    expect((await read('/articles/lave')).text).toContain('whole');
    time = 29_999;
    make = (_, response) => page(response, 'new');
    expect((await read('/articles/lave')).text).toContain('whole');
    time = 30_000;
    expect((await read('/articles/lave')).text).toContain('new');
    make = (_, response) => page(response, 'newer');
    expect((await read('/articles/lave')).text).toContain('newer');
  });

  it('finishes a page with a query like the others, and keeps it not', async () => {
    const withScript: typeof make = (_, response) => {
      pages.madeOf([TAG], 60_000);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', `script-src 'nonce-${crypto.randomUUID()}'`);
      response.write('<html><script src="/_next/one.js" async=""></');
      response.end('script><body data-island="">found</body></html>');
    };
    for (const path of ['/search?q=lave', '/en/search?q=lave.html']) {
      make = withScript;
      const { response, text, nonce } = await read(path);
      expect(response.headers.get('content-encoding'), path).toBe('gzip');
      expect(text).not.toContain('<script src=');
      expect(text).toContain(`found<script nonce="${nonce}">(function loader`);
      make = (_, answer) => page(answer, 'found later');
      expect((await read(path)).text, path).toContain('found later');
    }
    make = withScript;
    for (const [path, headers] of [
      ['/preview/abc?a=b', {}],
      ['/_next/data?a=b', {}],
      ['/rss.xml?a=b', {}],
      ['/search?q=lave', { rsc: '1' }],
      ['/search?q=lave', { cookie: 'lavamedia-site-preview=2027-03-28T09%3A30~seal' }],
    ] as const)
      expect((await read(path, headers)).text, path).toContain(
        '<script src="/_next/one.js" async=""></script>',
      );
  });

  it('passes on where a page with a query leads to', async () => {
    make = (_, response) => {
      response.writeHead(308, { location: '/articles/lave' });
      response.end();
    };
    const response = await fetch(`${origin}/?p=12`, { redirect: 'manual' });
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/articles/lave');
  });

  it('keeps no previews, no questions and no parts of pages', async () => {
    for (const [path, headers] of [
      ['/preview/abc', {}],
      ['/en/preview/abc', {}],
      ['/search?q=lave', {}],
      ['/rss.xml', {}],
      ['/articles/lave', { rsc: '1' }],
    ] as const) {
      make = (_, response) => {
        pages.madeOf([TAG], 60_000);
        page(response, 'first');
      };
      await read(path, headers);
      make = (_, response) => page(response, 'second');
      expect((await read(path, headers)).text, path).toContain('second');
    }
  });

  it('drops what was not read for longest when it is full', async () => {
    for (const name of ['a', 'b', 'a', 'c']) await read(`/articles/${name}`);
    make = (_, response) => page(response, 'made anew');
    expect((await read('/articles/a')).text).toContain('published');
    expect((await read('/articles/b')).text).toContain('made anew');
  });

  it('answers HEAD as it answers GET', async () => {
    await read('/articles/lave');
    const head = await fetch(`${origin}/articles/lave`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(50);
    expect(await head.text()).toBe('');
  });
});
