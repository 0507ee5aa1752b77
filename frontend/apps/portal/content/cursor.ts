import { RequestError } from '@lavamedia/api/portal';

/** The page with which a list ends. */
export const LAST_PAGE = 'last';

/** Which page of a list: the first, the one after a cursor, the one before it, or the last. */
export type Cursor = { after: string } | { before: string } | typeof LAST_PAGE | null;

const PAGE_SIZE = 18;
/** Longer than any cursor that the API gives. */
const MAXIMUM_CURSOR_LENGTH = 500;

/** The code of a cursor that the API did not give. */
const BAD_CURSOR = 'HC0078';

/** The cursor in the query of an address. */
export function cursorOf({
  after,
  before,
}: {
  after?: string | string[];
  before?: string | string[];
}): Cursor {
  if (typeof after === 'string' && after !== '') return { after };
  if (typeof before === 'string' && before !== '') return { before };
  return null;
}

export const isCursor = (cursor: Cursor): boolean => JSON.stringify(cursor).length <= MAXIMUM_CURSOR_LENGTH;

/** What to ask of a list for its page. */
export const pageAt = (cursor: Cursor) =>
  cursor === LAST_PAGE
    ? { last: PAGE_SIZE }
    : { ...(cursor && 'before' in cursor ? { last: PAGE_SIZE } : { first: PAGE_SIZE }), ...cursor };

/** What is asked for, or `null` when the address has a cursor that the API never gave: such a page does not exist. */
export async function pageOrNull<T>(cursor: Cursor, page: Promise<T>): Promise<T | null> {
  try {
    return await page;
  } catch (error) {
    if (cursor && error instanceof RequestError && error.problem.code === BAD_CURSOR) return null;
    throw error;
  }
}
