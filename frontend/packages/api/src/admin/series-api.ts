import { SeriesForEditingDocument } from '../generated/admin/documents';
import type { SeriesForEditingQuery, SeriesItemFragment } from '../generated/admin/types';
import { apiWithCalendar } from './calendar-api';

/** A series with all of its items, in their order. */
export type OneSeries = Omit<SeriesNode, 'parts'> & { readonly items: readonly SeriesItemFragment[] };

type SeriesNode = Extract<NonNullable<SeriesForEditingQuery['node']>, { __typename: 'Series' }>;

/** The order of a series can be changed only when all of it is there. */
export const apiWithSeries = apiWithCalendar.injectEndpoints({
  endpoints: (build) => ({
    oneSeries: build.query<OneSeries | null, { id: string }>({
      async queryFn({ id }, _api, _options, request) {
        const items: SeriesItemFragment[] = [];
        let after: string | null = null;
        for (;;) {
          const { data, error } = await request({
            document: SeriesForEditingDocument,
            variables: { id, after },
          });
          if (error) return { error };
          const { node } = data as SeriesForEditingQuery;
          if (node?.__typename !== 'Series') return { data: null };
          const { parts, ...series } = node;
          items.push(...(parts?.nodes ?? []).map(({ item }) => item));
          after = parts?.pageInfo.hasNextPage ? parts.pageInfo.endCursor : null;
          if (after === null) return { data: { ...series, items } };
        }
      },
      providesTags: (_result, _error, { id }) => [{ type: 'Series', id }],
    }),
  }),
});
