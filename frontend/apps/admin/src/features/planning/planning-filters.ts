import type { ContentItemFilterInput, ContentType } from '@lavamedia/api/admin';
import { locales, types } from '../content-list/list-parameters';

/** Whose and which content a screen of the planning shows; it lives in the address. */
export interface PlanningFilters {
  readonly type: ContentType | undefined;
  readonly locale: (typeof locales)[number] | undefined;
  readonly author: string | undefined;
  readonly category: string | undefined;
}

const names = ['type', 'locale', 'author', 'category'] as const;

/** Reads the address; what it does not understand it ignores. */
export const readPlanningFilters = (address: URLSearchParams): PlanningFilters => ({
  type: types.find((known) => known === address.get('type')),
  locale: locales.find((known) => known === address.get('locale')),
  author: address.get('author') ?? undefined,
  category: address.get('category') ?? undefined,
});

/** The address with other filters; what else it holds stays. */
export function writePlanningFilters(address: URLSearchParams, filters: PlanningFilters): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const name of names) {
    const value = filters[name];
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

export const hasPlanningFilters = (filters: PlanningFilters): boolean =>
  names.some((name) => filters[name] !== undefined);

/** What the filters ask of an item. */
export const planningConditions = ({
  type,
  locale,
  author,
  category,
}: PlanningFilters): ContentItemFilterInput[] => [
  ...(type ? [{ type: { eq: type } }] : []),
  ...(locale ? [{ locale: { eq: locale } }] : []),
  ...(author ? [{ bylines: { some: { authorId: { eq: author } } } }] : []),
  ...(category ? [{ categories: { some: { id: { eq: category } } } }] : []),
];
