import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import proxy from '@/proxy';
import { GET } from './route';

const KEY = '6f1c0a9be2d34f71';

/** The one question of the API that is asked here, on a real socket. */
let api: Server;
let asked: string[];

beforeEach(async () => {
  asked = [];
  api = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.statusCode = request.url === `/api/v1/seo/index-now/${KEY}.txt` ? 200 : 404;
    response.end(response.statusCode === 200 ? KEY : '');
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('LAVAMEDIA_API_URL', `http://127.0.0.1:${(api.address() as AddressInfo).port}`);
});

afterEach(() => {
  api.close();
  vi.unstubAllEnvs();
});

/** What a search engine gets that asks the portal: by the way that the proxy leads it. */
async function read(path: string): Promise<Response> {
  const led = proxy(new NextRequest(`http://portal${path}`)).headers.get('x-middleware-rewrite');
  const file = /^http:\/\/portal\/index-now\/(?<file>[^/]+)$/.exec(led ?? '')?.groups?.file;
  if (!file) return new Response(null, { status: 404 });
  return GET(new Request(led ?? ''), { params: Promise.resolve({ file }) });
}

describe('the file of the IndexNow key', () => {
  it('is the key, in plain text', async () => {
    const answer = await read(`/${KEY}.txt`);

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toBe(KEY);
  });

  it('is there for no other key, and nobody is asked for what can be none', async () => {
    expect((await read('/ffffffffffffffff.txt')).status).toBe(404);
    expect(asked).toHaveLength(1);

    for (const path of ['/short.txt', `/en/${KEY}.txt`, `/${KEY}.html`, `/${'a'.repeat(129)}.txt`])
      expect((await read(path)).status).toBe(404);
    expect(asked).toHaveLength(1);
  });

  it('is asked for again later while the API is away', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.stubEnv('LAVAMEDIA_API_URL', 'http://127.0.0.1:1');

    const answer = await read(`/${KEY}.txt`);

    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('30');
  });
});
