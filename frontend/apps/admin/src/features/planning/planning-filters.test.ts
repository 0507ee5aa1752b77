import { describe, expect, it } from 'vitest';
import {
  hasPlanningFilters,
  planningConditions,
  readPlanningFilters,
  writePlanningFilters,
} from './planning-filters';

const read = (address: string) => readPlanningFilters(new URLSearchParams(address));

describe('the filters of the planning', () => {
  it('live in the address and leave what else it holds', () => {
    const address = new URLSearchParams('month=2027-03&type=ARTICLE&locale=fr');
    const next = writePlanningFilters(address, { ...read(''), locale: 'en', category: 'c1' });
    expect(next.toString()).toBe('month=2027-03&locale=en&category=c1');
  });

  it('ignore what they do not understand', () => {
    expect(hasPlanningFilters(read('type=NONSENSE&locale=xx'))).toBe(false);
  });

  it('ask for the items of an author in a category', () => {
    expect(planningConditions(read('author=u1&category=c1'))).toEqual([
      { bylines: { some: { authorId: { eq: 'u1' } } } },
      { categories: { some: { id: { eq: 'c1' } } } },
    ]);
  });
});
