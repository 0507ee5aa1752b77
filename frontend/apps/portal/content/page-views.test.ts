import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageViews } from './page-views';

describe('page views', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('are told together', async () => {
    const tell = vi.fn(() => Promise.resolve());
    const views = new PageViews(tell);
    for (const id of ['a', 'b', 'a']) views.note(id);
    await vi.advanceTimersByTimeAsync(2_500);

    expect(tell.mock.calls).toEqual([[['a', 'b', 'a']]]);
  });

  it('are told again when the API was away', async () => {
    const tell = vi.fn(() => Promise.resolve());
    tell.mockRejectedValueOnce(new Error('away'));
    const views = new PageViews(tell);
    views.note('a');
    await vi.advanceTimersByTimeAsync(2_500);
    views.note('b');
    await vi.advanceTimersByTimeAsync(2_500);

    expect(tell.mock.calls).toEqual([[['a']], [['a', 'b']]]);
  });
});
