import { RequestError, SearchDocument, type SearchQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { request } from './client';

export type SearchResults = SearchQuery['search'];
export type SearchHit = NonNullable<NonNullable<SearchResults['hits']>['nodes']>[number];

/** As long as what the API reads of a question. */
export const MAXIMUM_LENGTH = 200;

/** What a reader asks. */
export interface SearchQuestion {
  readonly query: string;
  /** The id of the section that narrows it, from an address; whatever stands there. */
  readonly section: string | null;
  /** The cursor of the page before, from an address; whatever stands there. */
  readonly after: string | null;
}

const PAGE_SIZE = 12;
/** The code of a cursor that is not of this search any more. */
const BAD_CURSOR = 'HC0078';

/**
 * What answers, read anew for each reader: there are more questions than a cache could hold. `null` when the address
 * asks for something that is not there: a page that has expired, a section that never was.
 */
export async function loadSearch(
  locale: Locale,
  { query, section, after }: SearchQuestion,
): Promise<SearchResults | null> {
  const where = {
    kinds: ['ARTICLE', 'PAGE', 'CATEGORY', 'TAG', 'AUTHOR'] as const,
    ...(section ? { categoryId: section } : {}),
  };
  try {
    const { search } = await request(SearchDocument, {
      query,
      locale,
      where: { ...where, kinds: [...where.kinds] },
      first: PAGE_SIZE,
      ...(after ? { after } : {}),
    });
    return search;
  } catch (error) {
    const isOurs = error instanceof RequestError;
    if (isOurs && after && error.problem.code === BAD_CURSOR) return null;
    if (isOurs && section && error.problem.code !== 'NETWORK') return null;
    throw error;
  }
}
