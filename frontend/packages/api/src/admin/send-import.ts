import type { RequestProblem } from '../client/graphql-response';
import type { ExchangeRunKind } from '../generated/admin/types';
import { roleView } from './role-view';
import { renewSession } from './session/session-client';

export interface ImportOrder {
  readonly kind: Exclude<ExchangeRunKind, 'EXPORT'>;
  readonly file: File;
  readonly isDryRun: boolean;
  /** The language of what the source names none for. */
  readonly locale?: string;
  /** The address of the old site, where the source does not tell it. */
  readonly site?: string;
  readonly signal: AbortSignal;
  /** Called with the part of the bytes that is sent, from 0 to 1. */
  readonly onProgress: (progress: number) => void;
}

export type ImportAnswer = { readonly id: string } | { readonly problem: RequestProblem };

const unauthenticated = 401;

/** Sends the file of an import, which a job of the server then reads. */
export async function sendImport(order: ImportOrder): Promise<ImportAnswer> {
  try {
    let answer = await send(order);
    if (answer.status === unauthenticated && (await renewSession())) answer = await send(order);
    const body = JSON.parse(answer.body) as { id?: string; code?: string; detail?: string };
    if (body.id) return { id: body.id };
    return { problem: { code: body.code ?? `HTTP_${answer.status}`, message: body.detail ?? '' } };
  } catch (error) {
    const isAborted = error instanceof DOMException && error.name === 'AbortError';
    return { problem: { code: isAborted ? 'ABORTED' : 'NETWORK', message: String(error) } };
  }
}

function send({ kind, file, isDryRun, locale, site, signal, onProgress }: ImportOrder) {
  const query = new URLSearchParams({
    kind,
    fileName: file.name,
    dryRun: String(isDryRun),
    ...(locale ? { locale } : {}),
    ...(site ? { site } : {}),
  });
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.open('POST', `/api/v1/imports?${query.toString()}`);
    request.setRequestHeader('graphql-preflight', '1');
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(roleView.headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, body: request.responseText });
    request.onerror = () => reject(new Error('The connection was lost.'));
    request.onabort = () => reject(new DOMException('The import was given up.', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', abort);
    if (signal.aborted) {
      reject(new DOMException('The import was given up.', 'AbortError'));
      return;
    }
    signal.addEventListener('abort', abort);
    request.send(file);
  });
}
