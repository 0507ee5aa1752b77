import { describe, expect, it } from 'vitest';
import { aSection, aTeaser } from '@/testing/content';
import { compose } from './compose';

const articles = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => aTeaser(`a${index + from}`));
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('the front page', () => {
  it('opens with the newest article, then two, then the latest', () => {
    const page = compose({ newest: articles(10), sections: [] });

    expect(page.lead?.id).toBe('a0');
    expect(ids(page.seconds)).toEqual(['a1', 'a2']);
    expect(ids(page.latest)).toEqual(['a3', 'a4', 'a5', 'a6']);
  });

  it('prefers a lead with a picture when one is recent', () => {
    const [first, ...others] = articles(4);
    const page = compose({
      newest: [{ ...first, hero: null } as typeof first & object, ...others],
      sections: [],
    });

    expect(page.lead?.id).toBe('a1');
    expect(ids(page.seconds)).toEqual(['a0', 'a2']);
  });

  it('shows no article twice', () => {
    const newest = articles(8);
    const shared = articles(4, 20);
    const page = compose({
      newest,
      sections: [
        aSection('planete', [...newest, ...shared]),
        aSection('sciences', [...shared, ...articles(2, 30)]),
      ],
    });

    const all = [
      page.lead,
      ...page.seconds,
      ...page.latest,
      ...page.sections.flatMap((section) => section.articles),
    ];
    expect(new Set(all.map((article) => article?.id)).size).toBe(all.length);
  });

  it('leaves out sections that have nothing left to show', () => {
    const newest = articles(3);
    expect(compose({ newest, sections: [aSection('planete', newest)] }).sections).toEqual([]);
  });

  it('sets neighbouring full sections differently, and small ones by their size', () => {
    const section = (name: string, from: number, count: number) => aSection(name, articles(count, from));
    const page = compose({
      newest: [],
      sections: [
        section('a', 100, 8),
        section('b', 200, 8),
        section('c', 300, 8),
        section('d', 400, 1),
        section('e', 500, 3),
      ],
    });

    expect(page.sections.map(({ layout }) => layout)).toEqual([
      'feature',
      'row',
      'mirrored',
      'single',
      'row',
    ]);
    expect(page.sections.map((composed) => composed.articles.length)).toEqual([5, 4, 5, 1, 3]);
  });

  it('is empty, not broken, when nothing is published', () => {
    expect(compose({ newest: [], sections: [] })).toEqual({
      lead: null,
      seconds: [],
      latest: [],
      sections: [],
    });
  });
});
