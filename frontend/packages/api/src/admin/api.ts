import { CategoriesDocument, SeriesForEditingDocument } from '../generated/admin/documents';
import { generatedApi } from '../generated/admin/endpoints';
import type {
  CategoriesQuery,
  CategoriesQueryVariables,
  CategoryPartsFragment,
  SeriesForEditingQuery,
  SeriesItemFragment,
} from '../generated/admin/types';

const list = 'LIST';
const versions = 'VERSIONS';

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

/** A series with all of its items, in their order. */
export type OneSeries = Omit<SeriesNode, 'parts'> & { readonly items: readonly SeriesItemFragment[] };

type SeriesNode = Extract<NonNullable<SeriesForEditingQuery['node']>, { __typename: 'Series' }>;

/** The order of a series can be changed only when all of it is there. */
const apiWithSeries = apiWithTrees.injectEndpoints({
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

/** The endpoints, and what each change makes stale. */
export const api = apiWithSeries.enhanceEndpoints({
  endpoints: {
    me: { providesTags: ['Me'] },
    account: { providesTags: ['Account'] },
    updateProfile: { invalidatesTags: ['Account', 'Me'] },
    changePassword: { invalidatesTags: ['Account'] },
    endSession: { invalidatesTags: ['Account'] },
    endOtherSessions: { invalidatesTags: ['Account'] },
    confirmAuthenticator: { invalidatesTags: ['Account'] },
    removeAuthenticator: { invalidatesTags: ['Account'] },
    replaceRecoveryCodes: { invalidatesTags: ['Account'] },
    addPasskey: { invalidatesTags: ['Account'] },
    renamePasskey: { invalidatesTags: ['Account'] },
    removePasskey: { invalidatesTags: ['Account'] },
    withdrawConsent: { invalidatesTags: ['Account'] },
    externalLogins: { providesTags: ['ExternalLogin'] },
    unlinkExternalLogin: { invalidatesTags: ['ExternalLogin'] },
    contentItems: {
      providesTags: (result) => [
        { type: 'ContentItem', id: list },
        ...(result?.contentItems?.nodes ?? []).map(({ id }) => ({ type: 'ContentItem' as const, id })),
      ],
    },
    contentItemForEditing: { providesTags: (_result, _error, { id }) => [{ type: 'ContentItem', id }] },
    contentItemVersions: {
      providesTags: (_result, _error, { id }) => [
        { type: 'ContentItem', id: `versions ${id}` },
        { type: 'ContentItem', id: versions },
      ],
    },
    createContentItem: {
      invalidatesTags: (_result, error) => (error ? [] : [{ type: 'ContentItem', id: list }]),
    },
    // The screen that makes these changes holds the answer; lists and the history ask again.
    updateContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    publishContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    unpublishContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    archiveContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    restoreContentVersion: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    nameContentVersion: { invalidatesTags: [{ type: 'ContentItem', id: versions }] },
    workingCopies: { providesTags: ['WorkingCopy'] },
    dropWorkingCopy: { invalidatesTags: ['WorkingCopy'] },
    previewLinks: { providesTags: ['PreviewLink'] },
    createPreviewLink: {
      invalidatesTags: (_result, _error, { input }) => (input.kind === 'PANE' ? [] : ['PreviewLink']),
    },
    revokePreviewLink: { invalidatesTags: ['PreviewLink'] },
    submitContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    withdrawContentItemSubmission: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    requestChangesContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    approveContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    scheduleContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    cancelContentItemSchedule: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    embargoContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    liftContentItemEmbargo: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    correctContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    killContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    restoreContentItem: { invalidatesTags: (_result, _error, { input }) => changed(input.id) },
    // What is planned changes with every item.
    boardColumn: { providesTags: [{ type: 'ContentItem', id: list }] },
    publishedBetween: { providesTags: [{ type: 'ContentItem', id: list }] },
    contentSchedules: { providesTags: ['ContentSchedule', { type: 'ContentItem', id: list }] },
    updateContentSchedule: { invalidatesTags: ['ContentSchedule', { type: 'ContentItem', id: list }] },
    cancelContentSchedule: { invalidatesTags: ['ContentSchedule', { type: 'ContentItem', id: list }] },
    contentTypes: { providesTags: ['ContentTypes'] },
    createContentType: { invalidatesTags: ['ContentTypes'] },
    updateContentType: { invalidatesTags: ['ContentTypes'] },
    deleteContentType: { invalidatesTags: ['ContentTypes'] },
    seriesList: { providesTags: [{ type: 'Series', id: list }] },
    createSeries: { invalidatesTags: [{ type: 'Series', id: list }] },
    updateSeries: {
      invalidatesTags: (_result, _error, { input }) => [
        { type: 'Series', id: list },
        { type: 'Series', id: input.id },
      ],
    },
    deleteSeries: { invalidatesTags: [{ type: 'Series', id: list }] },
    rolesAndPermissions: { providesTags: ['Role'] },
    createRole: { invalidatesTags: ['Role'] },
    updateRole: { invalidatesTags: ['Role', 'Me'] },
    applications: { providesTags: ['Application'] },
    registerApplication: { invalidatesTags: ['Application'] },
    updateApplication: { invalidatesTags: ['Application'] },
    deleteApplication: { invalidatesTags: ['Application'] },
    identityProviders: { providesTags: ['IdentityProvider'] },
    createIdentityProvider: { invalidatesTags: ['IdentityProvider'] },
    updateIdentityProvider: { invalidatesTags: ['IdentityProvider'] },
    deleteIdentityProvider: { invalidatesTags: ['IdentityProvider'] },
    serviceAccounts: { providesTags: ['ServiceAccount'] },
    createServiceAccount: { invalidatesTags: ['ServiceAccount'] },
    apiKeysOfAccount: { providesTags: ['ApiKey'] },
    createApiKey: { invalidatesTags: ['ApiKey'] },
    revokeApiKey: { invalidatesTags: ['ApiKey'] },
    users: { providesTags: ['User'] },
    user: { providesTags: ['User'] },
    inviteUser: { invalidatesTags: ['User'] },
    resendInvitation: { invalidatesTags: ['User'] },
    suspendUser: { invalidatesTags: ['User'] },
    reactivateUser: { invalidatesTags: ['User'] },
    eraseUser: { invalidatesTags: ['User'] },
    endUserSessions: { invalidatesTags: ['User'] },
    // The one signed in may have changed what he himself may do.
    assignUserRoles: { invalidatesTags: ['User', 'Me'] },
    assignCategoryRoles: { invalidatesTags: ['User', 'Me'] },
    createCategory: { invalidatesTags: ['Category'] },
    updateCategory: { invalidatesTags: ['Category'] },
    translateContentItem: { invalidatesTags: ['ContentItem'] },
    duplicateContentItem: {
      invalidatesTags: (_result, error) => (error ? [] : [{ type: 'ContentItem', id: list }]),
    },
    confirmTranslation: { invalidatesTags: ['ContentItem'] },
    savedViews: { providesTags: ['SavedView'] },
    createSavedView: { invalidatesTags: ['SavedView'] },
    updateSavedView: { invalidatesTags: ['SavedView'] },
    deleteSavedView: { invalidatesTags: ['SavedView'] },
    tags: { providesTags: ['Tag'] },
    tagChoices: { providesTags: ['Tag'] },
    createTag: { invalidatesTags: ['Tag'] },
    // Items show their tags by name.
    updateTag: { invalidatesTags: ['Tag', 'ContentItem'] },
    mergeTags: { invalidatesTags: ['Tag', 'ContentItem'] },
    deleteTag: { invalidatesTags: ['Tag'] },
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

export const { useAllCategoriesQuery, useOneSeriesQuery } = api;

const changed = (id: string) => [
  { type: 'ContentItem' as const, id: list },
  { type: 'ContentItem' as const, id: `versions ${id}` },
];
