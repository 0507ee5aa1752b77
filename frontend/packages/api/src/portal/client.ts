import { readGraphQLAnswer, RequestError } from '../client/graphql-response';
import { isUnknownId, operationBody, usualForm, type OperationForm } from '../client/operation-body';
import type { TypedDocument } from '../typed-document';

export interface PortalClientOptions {
  /** Where the API lives, such as `http://localhost:5080`; read at every request, so that it can come from the environment. */
  readonly apiUrl: () => string;
  /** After how many milliseconds a request is given up. */
  readonly timeout?: number;
  readonly fetch?: typeof fetch;
}

/** As for `fetch`; headers as a plain object, so that they can be joined with those of the client. */
export type PortalRequestInit = Omit<RequestInit, 'headers'> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/** Asks the API for what a document selects, typed by that document. Rejects with {@link RequestError}. */
export type PortalRequest = <TResult, TVariables>(
  document: TypedDocument<TResult, TVariables>,
  variables: TVariables,
  init?: PortalRequestInit,
) => Promise<TResult>;

export function createPortalClient({
  apiUrl,
  timeout = 10_000,
  fetch: send = fetch,
}: PortalClientOptions): PortalRequest {
  const ask = async <TResult, TVariables>(
    document: TypedDocument<TResult, TVariables>,
    variables: TVariables,
    init: PortalRequestInit | undefined,
    form: OperationForm,
  ) => {
    try {
      const response = await send(new URL('/graphql', apiUrl()), {
        signal: AbortSignal.timeout(timeout),
        ...init,
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json',
          'content-type': 'application/json',
          'graphql-preflight': '1',
          ...init?.headers,
        },
        body: JSON.stringify(operationBody(document, variables, form)),
      });
      const body = await response.text();
      return readGraphQLAnswer<TResult>(response.status, body, response.headers.get('retry-after'));
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new RequestError({ code: 'NETWORK', message });
    }
  };

  return async <TResult, TVariables>(
    document: TypedDocument<TResult, TVariables>,
    variables: TVariables,
    init?: PortalRequestInit,
  ) => {
    let answer = await ask(document, variables, init, usualForm);
    if (usualForm === 'id' && isUnknownId(answer.problem))
      answer = await ask(document, variables, init, 'text');
    if (answer.problem) throw new RequestError(answer.problem);
    return answer.data;
  };
}
