import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cache } from '@/content/cache';
import { POST } from './route';

const SECRET = 'a long secret of the installation';
const post = (body: string, authorization?: string) =>
  POST(
    new Request('http://portal/api/revalidate', {
      method: 'POST',
      body,
      headers: authorization ? { authorization } : {},
    }),
  );
const remembered = (value: string) =>
  cache.get('a', () => Promise.resolve({ value, tags: ['item:fr:lave'] }));

beforeEach(() => {
  vi.stubEnv('LAVAMEDIA_REVALIDATION_SECRET', SECRET);
});

describe('POST /api/revalidate', () => {
  it('lets the next reader see what changed', async () => {
    await remembered('before');

    const response = await post('{"tags":["item:fr:lave"]}', `Bearer ${SECRET}`);

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ revalidated: 1 });
    expect(await remembered('after')).toBe('after');
  });

  it.each([undefined, 'Bearer ', 'Bearer wrong', SECRET])(
    'refuses the authorization %s',
    async (authorization) => {
      const response = await post('{"tags":["item:fr:lave"]}', authorization);

      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ code: 'INVALID_REVALIDATION_SECRET' });
    },
  );

  it('refuses everybody while no secret is set', async () => {
    vi.stubEnv('LAVAMEDIA_REVALIDATION_SECRET', '');
    expect((await post('{"tags":["a"]}', 'Bearer ')).status).toBe(401);
  });

  it.each(['', '[]', '{}', '{"tags":[]}', '{"tags":"a"}', '{"tags":[1]}'])(
    'refuses the body %s',
    async (body) => {
      const response = await post(body, `Bearer ${SECRET}`);

      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'INVALID_TAGS' });
    },
  );
});
