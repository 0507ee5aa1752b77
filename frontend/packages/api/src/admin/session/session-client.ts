import { RequestError, type RequestProblem } from '../../client/graphql-response';
import { tellTabs } from './session-news';

interface Session {
  /** When the access token ends, as an ISO 8601 instant. */
  readonly expiresAt: string;
}

const address = '/auth/session';
/** Shared by all tabs, so that a tab knows of the refresh that another one made. */
const expiryKey = 'lavamedia.session.expiresAt';
/** A token is renewed this many milliseconds before it ends: a request on its way must not arrive too late. */
const renewalMargin = 45_000;

/** The page where people sign in, and come back from to a path of ours. */
export const signInAddress = (returnTo: string, email?: string | null): string =>
  `/auth/sign-in?${new URLSearchParams({ returnUrl: returnTo, ...(email ? { email } : {}) })}`;

export async function signOut(): Promise<void> {
  await send('DELETE', address);
  localStorage.removeItem(expiryKey);
  tellTabs('signedOut');
}

/**
 * Renews the session with the refresh cookie. The refresh token rotates: used twice it would end the whole session, so
 * only one tab renews at a time, and the others find that it is done.
 *
 * @returns whether there is a valid session now; rejects when the server cannot be reached.
 */
export async function renewSession(): Promise<boolean> {
  const known = localStorage.getItem(expiryKey);

  return withLock(async () => {
    const current = localStorage.getItem(expiryKey);
    if (current !== known && !endsSoon(current)) return true;

    try {
      remember(await send('POST', `${address}/refresh`));
      return true;
    } catch (error) {
      if (!(error instanceof RequestError) || !isRefusal(error.problem)) throw error;
      localStorage.removeItem(expiryKey);
      return false;
    }
  });
}

/** Whether the session should be renewed before the next request. */
export function sessionEndsSoon(): boolean {
  const expiresAt = localStorage.getItem(expiryKey);
  return expiresAt !== null && endsSoon(expiresAt);
}

const endsSoon = (expiresAt: string | null) =>
  expiresAt === null || !(Date.parse(expiresAt) - Date.now() > renewalMargin);

const isRefusal = ({ status }: RequestProblem) => status === 400 || status === 401 || status === 403;

/** `navigator.locks` exists in secure contexts only; without it a single tab still works. */
const withLock = <T>(work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request('lavamedia.session', work) : work();

function remember(answer: unknown): void {
  localStorage.setItem(expiryKey, (answer as Session).expiresAt);
}

async function send(method: 'POST' | 'DELETE', url: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'graphql-preflight': '1' },
    });
  } catch (cause) {
    throw new RequestError({
      code: 'NETWORK',
      message: cause instanceof Error ? cause.message : String(cause),
    });
  }

  const text = await response.text();
  let answer: { code?: string; detail?: string; title?: string } | undefined;
  try {
    answer = text === '' ? undefined : (JSON.parse(text) as typeof answer);
  } catch {
    answer = undefined;
  }
  if (response.ok) return answer;

  const retryAfter = Number(response.headers.get('retry-after') ?? NaN);
  throw new RequestError({
    code: answer?.code ?? `HTTP_${response.status}`,
    message: answer?.detail ?? answer?.title ?? response.statusText,
    status: response.status,
    ...(Number.isFinite(retryAfter) ? { retryAfter } : {}),
  });
}
