import { describe, expect, it, vi } from 'vitest';
import { TaggedCache, type Tagged } from './tagged-cache';

const FRESH = 60_000;

function setUp() {
  let time = 0;
  const cache = new TaggedCache({ freshFor: FRESH, patience: 10, maximumEntries: 3, clock: () => time });
  return {
    cache,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const article = (text: string): Tagged<string> => ({ value: text, tags: ['item:fr:lave'] });
const gives = (text: string) => vi.fn(() => Promise.resolve(article(text)));
const fails = () => Promise.reject(new Error('The API is away.'));

/** A load that ends when it is told to. */
function pending() {
  let finish: (tagged: Tagged<string>) => void = () => undefined;
  const promise = new Promise<Tagged<string>>((resolve) => {
    finish = resolve;
  });
  return { load: () => promise, finish };
}

describe('the content cache', () => {
  it('asks once for many readers', async () => {
    const { cache } = setUp();
    const load = gives('one');

    await Promise.all([cache.get('a', load), cache.get('a', load)]);
    await cache.get('a', load);

    expect(load).toHaveBeenCalledOnce();
  });

  it('forgets at once what carries an invalidated tag, and only that', async () => {
    const { cache } = setUp();
    await cache.get('a', gives('published'));
    await cache.get('b', () => Promise.resolve({ value: 'other', tags: ['item:fr:basalte'] }));

    expect(cache.invalidate(['item:fr:lave', 'lists:fr'])).toBe(1);

    expect(await cache.get('a', gives('unpublished'))).toBe('unpublished');
    expect(await cache.get('b', gives('never asked'))).toBe('other');
  });

  it('remembers that there is nothing, until something is published there', async () => {
    const { cache } = setUp();
    const nothing = vi.fn(() => Promise.resolve({ value: null, tags: ['item:fr:lave'] }));
    await cache.get<string | null>('a', nothing);
    await cache.get<string | null>('a', nothing);
    expect(nothing).toHaveBeenCalledOnce();

    cache.invalidate(['item:fr:lave']);
    expect(await cache.get<string | null>('a', gives('published'))).toBe('published');
  });

  it('does not keep an answer that was overtaken by an invalidation', async () => {
    const { cache } = setUp();
    const slow = pending();
    const answers = [slow.load, gives('after')];
    const load = () => (answers.shift() ?? fails)();

    const reading = cache.get('a', load);
    cache.invalidate(['item:fr:lave']);
    slow.finish(article('before'));

    expect(await reading).toBe('after');
    expect(await cache.get('a', fails)).toBe('after');
  });

  it('loads again what has grown old', async () => {
    const { cache, pass } = setUp();
    await cache.get('a', gives('old'));
    pass(FRESH);

    expect(await cache.get('a', gives('new'))).toBe('new');
  });

  it('keeps serving old content while the API is away', async () => {
    const { cache, pass } = setUp();
    await cache.get('a', gives('old'));
    pass(10 * FRESH);

    expect(await cache.get('a', fails)).toBe('old');
  });

  it('keeps serving old content while the API is slow', async () => {
    const { cache, pass } = setUp();
    await cache.get('a', gives('old'));
    pass(FRESH);

    expect(await cache.get('a', pending().load)).toBe('old');
  });

  it('never serves old content that is invalidated while it is being renewed', async () => {
    const { cache, pass } = setUp();
    await cache.get('a', gives('published'));
    pass(FRESH);
    const slow = pending();
    const answers = [slow.load, gives('unpublished')];
    const load = () => (answers.shift() ?? fails)();

    const reading = cache.get('a', load);
    cache.invalidate(['item:fr:lave']);
    await new Promise((resolve) => setTimeout(resolve, 20));
    slow.finish(article('published'));

    expect(await reading).toBe('unpublished');
  });

  it('does not keep failures', async () => {
    const { cache } = setUp();
    await expect(cache.get('a', fails)).rejects.toThrow('The API is away.');
    expect(await cache.get('a', gives('back'))).toBe('back');
  });

  it('drops what was not read for longest when it is full', async () => {
    const { cache } = setUp();
    for (const key of ['a', 'b', 'c']) await cache.get(key, gives(key));
    await cache.get('a', fails);
    await cache.get('d', gives('d'));

    expect(await cache.get('a', fails)).toBe('a');
    await expect(cache.get('b', fails)).rejects.toThrow();
  });
});
