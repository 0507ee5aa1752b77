import { describe, expect, it } from 'vitest';
import { aSection, aTeaser } from '@/testing/content';
import { arrange } from './arrange';

const articles = (count: number) => Array.from({ length: count }, (_, index) => aTeaser(`a${index}`));

describe('the front page', () => {
  it('leaves out sections that have nothing to show, and sets the others as if these were not there', () => {
    const page = arrange([
      aSection('LEAD', articles(3)),
      aSection('FEATURE', []),
      aSection('FEATURE', articles(5)),
      aSection('STRIP', articles(4)),
    ]);

    expect(page.map(({ form }) => form)).toEqual(['lead', 'feature', 'strip']);
  });
});
