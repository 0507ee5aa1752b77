import { readGraphQLAnswer, type GraphQLAnswer } from '../client/graphql-response';
import { isUnknownId, operationBody, usualForm, type OperationForm } from '../client/operation-body';
import type { OperationText } from '../typed-document';
import { roleView } from './role-view';
import { renewSession, sessionEndsSoon } from './session/session-client';
import { sessionGate } from './session/session-gate';

export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Sends the request even when nobody is signed in, instead of asking for a sign-in. */
  readonly anonymous?: boolean;
  /** Lets the request go on when the page is left. */
  readonly keepalive?: boolean;
}

/** How a prepared request reaches the server; the upload has its own, because only XMLHttpRequest tells its progress. */
export type Transport = () => Promise<{ status: number; body: string; retryAfter?: string | null }>;

/** Sends an operation to the API, with a session that is renewed before and, if need be, after it. */
export async function requestGraphQL(
  document: OperationText,
  variables: unknown,
  options: RequestOptions = {},
  form: OperationForm = usualForm,
): Promise<GraphQLAnswer<unknown>> {
  const answer = await send(document, variables, options, form);
  return form === 'id' && isUnknownId(answer.problem) ? send(document, variables, options, 'text') : answer;
}

function send(document: OperationText, variables: unknown, options: RequestOptions, form: OperationForm) {
  return withSession<unknown>(async () => {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
        'graphql-preflight': '1',
        ...roleView.headers,
      },
      body: JSON.stringify(operationBody(document, variables, form)),
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.keepalive ? { keepalive: true } : {}),
    });
    return {
      status: response.status,
      body: await response.text(),
      retryAfter: response.headers.get('retry-after'),
    };
  }, options);
}

/** Runs a request with a living session: renews it silently, and otherwise waits for the person to sign in again. */
export async function withSession<TResult>(
  transport: Transport,
  { anonymous = false, signal }: RequestOptions = {},
): Promise<GraphQLAnswer<TResult>> {
  try {
    if (!anonymous && sessionEndsSoon() && !(await renewSession()) && !(await sessionGate.wait())) {
      return signedOut;
    }

    for (let attempt = 1; ; attempt++) {
      const { status, body, retryAfter } = await transport();
      const answer = readGraphQLAnswer<TResult>(status, body, retryAfter);

      if (anonymous) return answer;
      if (!answer.problem || !isUnauthenticated(answer.problem)) return answer;
      if (attempt === 1 && (await renewSession())) continue;
      if (!(await sessionGate.wait())) return answer;
    }
  } catch (cause) {
    const code = signal?.aborted ? 'ABORTED' : 'NETWORK';
    return { problem: { code, message: cause instanceof Error ? cause.message : String(cause) } };
  }
}

const isUnauthenticated = ({ code, status }: { code: string; status?: number }) =>
  code === 'AUTH_NOT_AUTHENTICATED' || status === 401;

const signedOut = { problem: { code: 'AUTH_NOT_AUTHENTICATED', message: 'Nobody is signed in.' } } as const;
