import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HitBuffer, type Hits } from './hit-buffer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('many hits cost one request', async () => {
  const sent: (readonly Hits[])[] = [];
  const buffer = new HitBuffer({
    of: 'redirects',
    interval: 1_000,
    send: async (hits) => {
      sent.push(hits);
      await Promise.resolve();
    },
  });
  for (let hit = 0; hit < 500; hit++) buffer.count(hit % 2 ? 'odd' : 'even');

  await vi.advanceTimersByTimeAsync(5_000);

  expect(sent).toEqual([
    [
      { id: 'even', count: 250 },
      { id: 'odd', count: 250 },
    ],
  ]);
});

test('what could not be told is told with what came since', async () => {
  const sent: (readonly Hits[])[] = [];
  let away = true;
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const buffer = new HitBuffer({
    of: 'redirects',
    interval: 1_000,
    send: (hits) => {
      if (away) return Promise.reject(new Error('away'));
      sent.push(hits);
      return Promise.resolve();
    },
  });
  buffer.count('one');
  await vi.advanceTimersByTimeAsync(1_000);
  buffer.count('one');
  away = false;
  await vi.advanceTimersByTimeAsync(1_000);

  expect(sent).toEqual([[{ id: 'one', count: 2 }]]);
});
