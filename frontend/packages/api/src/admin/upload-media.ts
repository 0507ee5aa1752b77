import type { GraphQLAnswer } from '../client/graphql-response';
import { operationBody, usualForm } from '../client/operation-body';
import { UploadMediaDocument } from '../generated/admin/documents';
import type { UploadMediaMutation } from '../generated/admin/types';
import { withSession, type Transport } from './graphql-request';
import { roleView } from './role-view';

export interface UploadOptions {
  readonly signal: AbortSignal;
  /** Called with the part of the bytes that is sent, from 0 to 1. */
  readonly onProgress: (progress: number) => void;
}

/** Uploads a file as the GraphQL multipart request specification lays down. */
export async function uploadMedia(
  file: File,
  { signal, onProgress }: UploadOptions,
): Promise<GraphQLAnswer<UploadMediaMutation>> {
  const transport: Transport = () =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const abort = () => request.abort();

      request.open('POST', '/graphql');
      request.setRequestHeader('accept', 'application/graphql-response+json');
      request.setRequestHeader('graphql-preflight', '1');
      for (const [name, value] of Object.entries(roleView.headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      request.onload = () =>
        resolve({
          status: request.status,
          body: request.responseText,
          retryAfter: request.getResponseHeader('retry-after'),
        });
      request.onerror = () => reject(new Error('The connection was lost during the upload.'));
      request.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'));
      request.onloadend = () => signal.removeEventListener('abort', abort);

      if (signal.aborted) {
        reject(new DOMException('The upload was cancelled.', 'AbortError'));
        return;
      }
      signal.addEventListener('abort', abort);
      request.send(multipartBody(file));
    });

  const answer = await withSession<UploadMediaMutation>(transport, { signal });

  // A server refuses what is far too large without reading it to the end; browsers report that as a lost connection.
  return answer.problem?.code === 'NETWORK' && file.size > suspiciousBytes(file.type)
    ? { problem: { ...answer.problem, code: 'HTTP_413' } }
    : answer;
}

/** More than the usual limit of the API for a file of a type. */
const suspiciousBytes = (type: string) =>
  type.startsWith('video/')
    ? 524_288_000
    : type.startsWith('audio/')
      ? 209_715_200
      : type.startsWith('application/')
        ? 104_857_600
        : 52_428_800;

function multipartBody(file: File): FormData {
  const body = new FormData();
  body.append(
    'operations',
    JSON.stringify(operationBody(UploadMediaDocument, { input: { file: null } }, usualForm)),
  );
  body.append('map', JSON.stringify({ 0: ['variables.input.file'] }));
  body.append('0', file, file.name);
  return body;
}
