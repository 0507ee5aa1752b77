export { RequestError, type RequestProblem } from '../client/graphql-response';
export * from '../generated/admin/endpoints';
export type * from '../generated/admin/types';
export {
  api,
  useAllCategoriesQuery,
  useAllCommentThreadsQuery,
  useBoardColumnPagesInfiniteQuery,
  useCalendarQuery,
  useContentItemPagesInfiniteQuery,
  useOneSeriesQuery,
  useReleaseItemPagesInfiniteQuery,
  useSchedulePagesInfiniteQuery,
} from './api';
export type { CalendarEntries, CalendarRange } from './calendar-api';
export type { CommentsOfItem } from './comments-api';
export type { OneSeries } from './series-api';
export {
  ContentCommentThreadChangedDocument,
  ContentItemChangedDocument,
  ContentPresenceChangedDocument,
  ContentReleaseChangedDocument,
  ContentSuggestionChangedDocument,
  LeaveContentItemDocument,
  NotificationDocument,
  NewsroomChangedDocument,
  OnCoeditingDocument,
  ShareAwarenessDocument,
} from '../generated/admin/documents';
export { pageAfter } from './pages';
export { requestGraphQL } from './graphql-request';
export { listen, type Listener } from './listen';
export { roleView, type RoleView } from './role-view';
export { renewSession, signInAddress, signOut } from './session/session-client';
export { hearTabs, tellTabs } from './session/session-news';
export { SessionGate, sessionGate } from './session/session-gate';
export { sendImport, type ImportAnswer, type ImportOrder } from './send-import';
export { uploadMedia, type UploadOptions } from './upload-media';
