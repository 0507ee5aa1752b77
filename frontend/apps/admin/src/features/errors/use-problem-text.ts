import type { RequestProblem } from '@lavamedia/api/admin';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

export interface ProblemText {
  /** What was wrong. */
  readonly title: string;
  /** What to do next. */
  readonly advice: string;
}

/** Codes of the server, and ours, that have sentences of their own; every other code has the sentences of `UNKNOWN`. */
const known = {
  NETWORK: 'NETWORK',
  INVALID_CREDENTIALS: 'INVALID_CREDENTIALS',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
  TOO_MANY_REQUESTS: 'TOO_MANY_ATTEMPTS',
  ACCOUNT_SUSPENDED: 'ACCOUNT_SUSPENDED',
  AUTH_NOT_AUTHENTICATED: 'AUTH_NOT_AUTHENTICATED',
  AUTH_NOT_AUTHORIZED: 'AUTH_NOT_AUTHORIZED',
  ABORTED: 'ABORTED',
  HC0010: 'FILE_TOO_LARGE',
  HTTP_413: 'FILE_TOO_LARGE',
  PAYLOAD_TOO_LARGE: 'FILE_TOO_LARGE',
  STORAGE_FULL: 'STORAGE_FULL',
  API_UNREACHABLE: 'UNAVAILABLE',
  HTTP_502: 'UNAVAILABLE',
  HTTP_503: 'UNAVAILABLE',
  HTTP_504: 'UNAVAILABLE',
  HC0045: 'UNAVAILABLE',
  UNREADABLE_ANSWER: 'UNAVAILABLE',
} as const;

/** Says a failed request in the person's language. */
export function useProblemText(): (problem: Partial<RequestProblem>) => ProblemText {
  const t = useTranslations('problems');

  return useCallback(
    ({ code = '', retryAfter }) => {
      const name = code in known ? known[code as keyof typeof known] : 'UNKNOWN';
      const advice = `${name}.advice` as const;
      return {
        title: t(`${name}.title`),
        advice: retryAfter ? t('retryAfter', { seconds: retryAfter }) : t(advice),
      };
    },
    [t],
  );
}
