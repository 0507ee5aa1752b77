export { RequestError, type RequestProblem } from '../client/graphql-response';
export { TypedDocument } from '../typed-document';
export * from '../generated/portal/documents';
export type * from '../generated/portal/types';
export { createPortalClient, type PortalClientOptions, type PortalRequest } from './client';
