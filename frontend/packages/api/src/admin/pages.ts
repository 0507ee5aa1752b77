import type { RequestProblem } from '../client/graphql-response';
import type { OperationText, TypedDocument } from '../typed-document';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

interface WholePageInfo extends PageInfo {
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string | null;
}

interface Connection {
  readonly pageInfo: PageInfo;
}

/** How a list goes on: after the last element of its last page, as long as there are more. */
export const nextPage = <TAnswer>(connectionOf: (answer: TAnswer) => Connection | null | undefined) => ({
  initialPageParam: null,
  getNextPageParam: (last: TAnswer): string | undefined => {
    const pageInfo = connectionOf(last)?.pageInfo;
    return pageInfo?.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  },
});

const pageSize = 50;

/** Where a page of a list begins or ends. */
export type PagePlace =
  { readonly first: number; readonly after?: string } | { readonly last: number; readonly before: string };

/** The page after an element; the first one without. */
export const pageAfter = (after?: string): PagePlace => ({ first: pageSize, ...(after ? { after } : {}) });

/** So many pages are kept on a screen: what was left far behind is asked for again when one comes back to it. */
const keptPages = 12;

/** How a list goes on both ways from where it was entered. */
export const bothWays = <TAnswer>(
  connectionOf: (answer: TAnswer) => { readonly pageInfo: WholePageInfo } | null | undefined,
) => ({
  initialPageParam: pageAfter(),
  maxPages: keptPages,
  getNextPageParam: (last: TAnswer): PagePlace | undefined => {
    const pageInfo = connectionOf(last)?.pageInfo;
    return pageInfo?.hasNextPage && pageInfo.endCursor ? pageAfter(pageInfo.endCursor) : undefined;
  },
  getPreviousPageParam: (first: TAnswer): PagePlace | undefined => {
    const pageInfo = connectionOf(first)?.pageInfo;
    return pageInfo?.hasPreviousPage && pageInfo.startCursor
      ? { last: pageSize, before: pageInfo.startCursor }
      : undefined;
  },
});
/** A screen shows no more of one kind: beyond that it says that there is more. */
const maximumPages = 6;

/** RTK Query's own request, as an endpoint that asks several times is given it. */
type Request = (operation: { document: OperationText; variables: unknown }) => MaybePromise<{
  readonly data?: unknown;
  readonly error?: RequestProblem | undefined;
}>;

type MaybePromise<T> = T | PromiseLike<T>;

export interface SeveralPages<TNode> {
  readonly nodes: readonly TNode[];
  /** Whether the list goes on. */
  readonly isCut: boolean;
  /** Why the list is not there. */
  readonly problem?: RequestProblem;
}

/** The elements of a list from its first on, as many as a screen can show. */
export async function severalPages<TAnswer, TVariables, TNode>(
  request: Request,
  document: TypedDocument<TAnswer, TVariables>,
  variables: Omit<TVariables, 'first' | 'after'>,
  connectionOf: (
    answer: TAnswer,
  ) => { readonly pageInfo: PageInfo; readonly nodes?: readonly TNode[] | null } | null | undefined,
): Promise<SeveralPages<TNode>> {
  const nodes: TNode[] = [];
  let after: string | null = null;
  for (let page = 0; page < maximumPages; page += 1) {
    const { data, error } = await request({ document, variables: { ...variables, first: pageSize, after } });
    if (error) return { nodes, isCut: true, problem: error };
    const connection = connectionOf(data as TAnswer);
    nodes.push(...(connection?.nodes ?? []));
    if (!connection?.pageInfo.hasNextPage) return { nodes, isCut: false };
    after = connection.pageInfo.endCursor ?? null;
  }
  return { nodes, isCut: true };
}
