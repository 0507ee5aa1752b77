import { generatedApi } from '../generated/admin/endpoints';

const list = 'LIST';

/** The generated endpoints, and what each change makes stale. */
export const api = generatedApi.enhanceEndpoints({
  endpoints: {
    me: { providesTags: ['Me'] },
    contentItems: {
      providesTags: (result) => [
        { type: 'ContentItem', id: list },
        ...(result?.contentItems?.nodes ?? []).map(({ id }) => ({ type: 'ContentItem' as const, id })),
      ],
    },
    contentItemForEditing: { providesTags: (_result, _error, { id }) => [{ type: 'ContentItem', id }] },
    contentItemVersions: {
      providesTags: (_result, _error, { id }) => [{ type: 'ContentItem', id: `versions ${id}` }],
    },
    createContentItem: {
      invalidatesTags: (_result, error) => (error ? [] : [{ type: 'ContentItem', id: list }]),
    },
    // The screen that makes these changes holds the answer; lists and the history ask again.
    updateContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    publishContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    unpublishContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    archiveContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    categories: { providesTags: ['Category'] },
    createCategory: { invalidatesTags: ['Category'] },
    updateCategory: { invalidatesTags: ['Category'] },
    mediaAssets: { providesTags: [{ type: 'MediaAsset', id: list }] },
    mediaAsset: { providesTags: (_result, _error, { id }) => [{ type: 'MediaAsset', id }] },
    updateMediaAsset: {
      invalidatesTags: (_result, _error, { input }) => [
        { type: 'MediaAsset', id: list },
        { type: 'MediaAsset', id: input.id },
      ],
    },
  },
});

const changed = (id: string) => [
  { type: 'ContentItem' as const, id: list },
  { type: 'ContentItem' as const, id: `versions ${id}` },
];
