import {
  BoardColumnDocument,
  CategoriesDocument,
  ContentItemsDocument,
  ContentReleaseItemsDocument,
  ContentSchedulesDocument,
} from '../generated/admin/documents';
import { generatedApi } from '../generated/admin/endpoints';
import type {
  BoardColumnQuery,
  BoardColumnQueryVariables,
  CategoriesQuery,
  CategoriesQueryVariables,
  CategoryPartsFragment,
  ContentItemsQuery,
  ContentItemsQueryVariables,
  ContentReleaseItemsQuery,
  ContentReleaseItemsQueryVariables,
  ContentSchedulesQuery,
  ContentSchedulesQueryVariables,
} from '../generated/admin/types';
import { bothWays, nextPage, type PagePlace } from './pages';

/** A tree can be drawn only when all of it is there: every page of the categories, of one language or of all. */
const apiWithTrees = generatedApi.injectEndpoints({
  endpoints: (build) => ({
    allCategories: build.query<CategoryPartsFragment[], { locale?: string | undefined }>({
      async queryFn({ locale }, _api, _options, request) {
        const nodes: CategoryPartsFragment[] = [];
        const variables: CategoriesQueryVariables = locale ? { where: { locale: { eq: locale } } } : {};
        let after: string | null = null;
        do {
          const { data, error } = await request({
            document: CategoriesDocument,
            variables: { ...variables, after },
          });
          if (error) return { error };
          const { categories } = data as CategoriesQuery;
          nodes.push(...(categories?.nodes ?? []));
          after = categories?.pageInfo.hasNextPage ? categories.pageInfo.endCursor : null;
        } while (after !== null);
        return { data: nodes };
      },
      providesTags: ['Category'],
    }),
  }),
});

/** A list as somebody came to it: the same question entered elsewhere is another list. */
export interface EnteredList {
  readonly question: Omit<ContentItemsQueryVariables, 'first' | 'after' | 'last' | 'before'>;
  /** The page that is asked for first; the hook is given the same as its first page. */
  readonly entrance: PagePlace;
}

/** Lists that grow while one scrolls: the pages of one question, from its first on. */
export const apiWithLists = apiWithTrees.injectEndpoints({
  endpoints: (build) => ({
    schedulePages: build.infiniteQuery<ContentSchedulesQuery, ContentSchedulesQueryVariables, string | null>({
      infiniteQueryOptions: nextPage(({ contentSchedules }) => contentSchedules),
      query: ({ queryArg, pageParam }) => ({
        document: ContentSchedulesDocument,
        variables: { ...queryArg, after: pageParam },
      }),
    }),
    releaseItemPages: build.infiniteQuery<
      ContentReleaseItemsQuery,
      ContentReleaseItemsQueryVariables,
      string | null
    >({
      infiniteQueryOptions: nextPage(({ contentRelease }) => contentRelease?.items),
      query: ({ queryArg, pageParam }) => ({
        document: ContentReleaseItemsDocument,
        variables: { ...queryArg, after: pageParam },
      }),
    }),
    // A long list is entered in its middle by its address, and goes on both ways from there.
    contentItemPages: build.infiniteQuery<ContentItemsQuery, EnteredList, PagePlace>({
      infiniteQueryOptions: bothWays(({ contentItems }) => contentItems),
      query: ({ queryArg: { question }, pageParam }) => ({
        document: ContentItemsDocument,
        variables: { ...question, ...pageParam },
      }),
    }),
    boardColumnPages: build.infiniteQuery<BoardColumnQuery, BoardColumnQueryVariables, string | null>({
      infiniteQueryOptions: nextPage(({ contentItems }) => contentItems),
      query: ({ queryArg, pageParam }) => ({
        document: BoardColumnDocument,
        variables: { ...queryArg, after: pageParam },
      }),
    }),
  }),
});
