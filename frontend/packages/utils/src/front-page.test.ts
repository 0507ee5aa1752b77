import { describe, expect, it } from 'vitest';
import { frontPageColumns, frontPageForms, type FrontPageLayout } from './front-page';

const section = (layout: FrontPageLayout, count: number) => ({
  layout,
  articles: Array.from({ length: count }),
});

describe('a front page', () => {
  it('lets features take turns in the side, whatever stands between them', () => {
    expect(
      frontPageForms([
        section('FEATURE', 5),
        section('GRID', 4),
        section('FEATURE', 5),
        section('FEATURE', 5),
      ]),
    ).toEqual(['feature', 'row', 'mirrored', 'feature']);
  });

  it('sets small sections by their size, and they take no turn', () => {
    expect(
      frontPageForms([
        section('FEATURE', 1),
        section('FEATURE', 3),
        section('GRID', 1),
        section('FEATURE', 4),
      ]),
    ).toEqual(['single', 'row', 'single', 'feature']);
  });

  it('leaves no article alone on the last line of a row where that can be avoided', () => {
    expect([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(frontPageColumns)).toEqual([
      2, 3, 4, 3, 3, 4, 4, 3, 4, 3, 4,
    ]);
  });
});
