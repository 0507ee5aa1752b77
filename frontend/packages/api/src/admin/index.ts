export { RequestError, type RequestProblem } from '../client/graphql-response';
export * from '../generated/admin/endpoints';
export type * from '../generated/admin/types';
export { api, useAllCategoriesQuery } from './api';
export { renewSession, signIn, signOut, type Session } from './session/session-client';
export { SessionGate, sessionGate } from './session/session-gate';
export { uploadMedia, type UploadOptions } from './upload-media';
