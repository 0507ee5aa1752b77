export { RequestError, type RequestProblem } from '../client/graphql-response';
export * from '../generated/admin/endpoints';
export type * from '../generated/admin/types';
export {
  api,
  useAllCategoriesQuery,
  useAllCommentThreadsQuery,
  useOneSeriesQuery,
  type CommentsOfItem,
  type OneSeries,
} from './api';
export {
  ContentCommentThreadChangedDocument,
  ContentItemChangedDocument,
  ContentPresenceChangedDocument,
  ContentSuggestionChangedDocument,
  LeaveContentItemDocument,
  NotificationDocument,
} from '../generated/admin/documents';
export { requestGraphQL } from './graphql-request';
export { listen, type Listener } from './listen';
export { roleView, type RoleView } from './role-view';
export { renewSession, signInAddress, signOut } from './session/session-client';
export { hearTabs, tellTabs } from './session/session-news';
export { SessionGate, sessionGate } from './session/session-gate';
export { uploadMedia, type UploadOptions } from './upload-media';
