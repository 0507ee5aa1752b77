import { createApi, type BaseQueryFn } from '@reduxjs/toolkit/query/react';
import type { RequestProblem } from '../client/graphql-response';
import type { OperationText } from '../typed-document';
import { requestGraphQL } from './graphql-request';

interface Operation {
  readonly document: OperationText;
  readonly variables: unknown;
}

const graphQLBaseQuery: BaseQueryFn<Operation, unknown, RequestProblem> = async (
  { document, variables },
  { signal },
) => {
  const answer = await requestGraphQL(document, variables, { signal, anonymous: document.name === 'Me' });
  return answer.problem ? { error: answer.problem } : { data: answer.data };
};

/** The cache of the server's state; the endpoints are generated from the documents. */
export const baseApi = createApi({
  reducerPath: 'server',
  baseQuery: graphQLBaseQuery,
  tagTypes: [
    'ContentItem',
    'ContentSchedule',
    'ContentTypeRules',
    'ContentRelease',
    'ManagedRedirect',
    'Category',
    'Tag',
    'FrontPage',
    'Series',
    'ContentTypes',
    'SavedView',
    'SeoScoreRun',
    'ExchangeRun',
    'SeoLinkRun',
    'NewsletterSubscriber',
    'SearchSettings',
    'MediaAsset',
    'Account',
    'ExternalLogin',
    'Me',
    'Role',
    'Application',
    'IdentityProvider',
    'ServiceAccount',
    'ApiKey',
    'User',
    'WorkingCopy',
    'PreviewLink',
    'Assignment',
    'Notice',
    'Activity',
  ],
  endpoints: () => ({}),
});
