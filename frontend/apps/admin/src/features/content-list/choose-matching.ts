import type {
  ContentItemRowFragment,
  ContentItemsQuery,
  ContentItemsQueryVariables,
} from '@lavamedia/api/admin';
import { listVariables, type Asker, type ListParameters } from './list-parameters';

/** The most items that an act on many takes at once. */
export const maximumChosen = 500;

/** Every item that the filters leave, page by page, up to the most that can be chosen. */
export async function chooseMatching(
  parameters: ListParameters,
  asker: Asker,
  ask: (variables: ContentItemsQueryVariables) => Promise<ContentItemsQuery['contentItems']>,
): Promise<ContentItemRowFragment[]> {
  const found: ContentItemRowFragment[] = [];
  let page: ListParameters['page'];
  do {
    const connection = await ask(listVariables({ ...parameters, page }, asker));
    found.push(...(connection?.nodes ?? []));
    const { hasNextPage, endCursor } = connection?.pageInfo ?? {};
    page = hasNextPage && endCursor ? { after: endCursor } : undefined;
  } while (page && found.length < maximumChosen);
  return found.slice(0, maximumChosen);
}
