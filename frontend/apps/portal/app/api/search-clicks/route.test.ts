import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countClick } from '@/content/search-activity';
import { POST } from './route';

vi.mock('@/content/search-activity', () => ({ countClick: vi.fn() }));

const READER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0' };

async function click(told: Record<string, string>, headers: Record<string, string> = READER) {
  const body = new URLSearchParams(told).toString();
  const { status } = await POST(
    new Request('http://portal/api/search-clicks', { method: 'POST', headers, body }),
  );
  expect(status).toBe(204);
  return vi.mocked(countClick).mock.calls;
}

describe('a click on a result', () => {
  beforeEach(() => vi.mocked(countClick).mockClear());

  it('of a reader is counted with its place', async () => {
    expect(await click({ query: 'éruption', locale: 'fr', place: '3' })).toEqual([
      [{ query: 'éruption', locale: 'fr', place: 3 }],
    ]);
  });

  it.each([
    ['without a question', { query: ' ', locale: 'fr', place: '1' }],
    ['in a language that is not ours', { query: 'a', locale: 'de', place: '1' }],
    ['at a place that is none', { query: 'a', locale: 'fr', place: '0' }],
    ['beyond what is shown', { query: 'a', locale: 'fr', place: '501' }],
    ['for a question that is too long', { query: 'a'.repeat(201), locale: 'fr', place: '1' }],
  ])('%s is not', async (_, told) => {
    expect(await click(told)).toEqual([]);
  });

  it('of a machine, or of a reader who asks for privacy, is not', async () => {
    const told = { query: 'a', locale: 'fr', place: '1' };
    expect(await click(told, { 'user-agent': 'curl/8.5.0' })).toEqual([]);
    expect(await click(told, { ...READER, 'sec-gpc': '1' })).toEqual([]);
  });
});
