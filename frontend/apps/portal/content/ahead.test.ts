import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadAhead } from './ahead';
import { loadArticle } from './article';

const asked = vi.hoisted(() =>
  vi.fn((_: unknown, variables: Record<string, unknown>) =>
    Promise.reject(new Error(String(variables.slug))),
  ),
);
vi.mock('./client', () => ({ request: asked }));

describe('what is asked for ahead', () => {
  beforeEach(() => {
    asked.mockClear();
  });

  it('is the article of an address and what is related to it, once with the page', async () => {
    loadAhead('/articles/lave');
    loadAhead('/en/articles/lava');
    await expect(loadArticle('fr', 'lave')).rejects.toThrow('lave');

    expect(
      asked.mock.calls.map(([, { locale, slug }]) => `${String(locale)} ${String(slug)}`).sort(),
    ).toEqual(['en lava', 'en lava', 'fr lave', 'fr lave']);
  });

  it('is nothing for other addresses, or for what cannot be one of ours', () => {
    for (const path of ['/', '/categories/lave', '/de/articles/lave', '/articles/Lave', '/articles/lave/2'])
      loadAhead(path);
    expect(asked).not.toHaveBeenCalled();
  });
});
