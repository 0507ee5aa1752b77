import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageViews } from '@/content/page-views';
import { POST } from './route';

const READER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0' };

async function view(headers: Record<string, string>, body = 'Q29udGVudEl0ZW06MQ==') {
  const note = vi.spyOn(pageViews, 'count').mockImplementation(() => undefined);
  const { status } = await POST(new Request('http://portal/api/views', { method: 'POST', headers, body }));
  expect(status).toBe(204);
  return note.mock.calls.length;
}

describe('a page view', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('of a reader is counted', async () => {
    expect(await view({ ...READER, 'sec-fetch-site': 'same-origin' })).toBe(1);
  });

  it.each([
    [
      'a machine',
      { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
    ],
    ['a program', { 'user-agent': 'curl/8.5.0' }],
    ['nobody who says what he is', {}],
    ['another site', { ...READER, 'sec-fetch-site': 'cross-site' }],
    ['a reader who asks not to be tracked', { ...READER, dnt: '1' }],
    ['a reader who asks for privacy', { ...READER, 'sec-gpc': '1' }],
  ])('of %s is not', async (_, headers) => {
    expect(await view(headers as Record<string, string>)).toBe(0);
  });

  it('of something that is no id is not', async () => {
    expect(await view(READER, '<script>')).toBe(0);
    expect(await view(READER, 'a'.repeat(200))).toBe(0);
  });
});
