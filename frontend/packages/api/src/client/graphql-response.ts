/** What went wrong with a request as a whole; errors that are part of a mutation's contract are in its payload. */
export interface RequestProblem {
  /** The server's code (`AUTH_NOT_AUTHENTICATED`, `HC0047`, …), or one of ours: `NETWORK`, `UNREADABLE_ANSWER`, `HTTP_503`. */
  readonly code: string;
  readonly message: string;
  /** HTTP status; absent when no answer arrived. */
  readonly status?: number;
  /** Seconds after which another attempt makes sense, when the server said so. */
  readonly retryAfter?: number;
  /** Where in the answer the error happened. */
  readonly path?: readonly (string | number)[];
}

/** Thrown where a request is a promise and not a state. */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  constructor(readonly problem: RequestProblem) {
    super(`${problem.code}: ${problem.message}`);
  }

  /** Next loads this module once for each kind of route, and what one of them asked for another may wait for. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'RequestError';
  }
}

export type GraphQLAnswer<TResult> =
  | { readonly data: TResult; readonly problem?: undefined }
  | { readonly data?: undefined; readonly problem: RequestProblem };

interface AnswerBody {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/**
 * Reads a GraphQL-over-HTTP answer. An answer with any error is a problem as a whole: our screens and pages have no use
 * for a part of what they asked for, and a silent gap would look like missing content.
 */
export function readGraphQLAnswer<TResult>(
  status: number,
  body: string,
  retryAfter?: string | null,
): GraphQLAnswer<TResult> {
  const about = {
    status,
    ...(retryAfter && /^\d+$/.test(retryAfter) ? { retryAfter: Number(retryAfter) } : {}),
  };

  let answer: AnswerBody & { code?: string; title?: string; detail?: string };
  try {
    answer = JSON.parse(body) as typeof answer;
  } catch {
    const code = status >= 400 ? `HTTP_${status}` : 'UNREADABLE_ANSWER';
    return { problem: { ...about, code, message: `The server answered ${status} without JSON.` } };
  }

  const [error] = answer.errors ?? [];
  if (error) {
    return {
      problem: {
        ...about,
        code: error.extensions?.code ?? `HTTP_${status}`,
        message: error.message,
        ...(error.path ? { path: error.path } : {}),
      },
    };
  }

  if (answer.data === undefined || answer.data === null) {
    // Not GraphQL's answer but problem details (RFC 9457) of a layer in front of it, such as a rate limit.
    return {
      problem: {
        ...about,
        code: answer.code ?? `HTTP_${status}`,
        message: answer.detail ?? answer.title ?? 'No data.',
      },
    };
  }

  return { data: answer.data as TResult };
}
