/** The cookie that lets a browser see the site as it will be: `2027-03-28T09:30;SEAL`, as the API wants it. */
export const SITE_PREVIEW_COOKIE = 'lavamedia-site-preview';

/** What the API is asked with for the site of another instant. */
export const SITE_PREVIEW_HEADER = 'lavamedia-site-preview';

/** As long as the API lets one look around, in seconds. */
export const SITE_PREVIEW_LIFETIME = 2 * 60 * 60;

export interface SitePreviewSession {
  /** What a clock of the newsroom shows: `2027-03-28T09:30`. */
  readonly at: string;
  readonly seal: string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const SEAL = /^[\w-]{20,400}$/;

/** A session of what a browser sent; `null` when it is not of that form. Whether it is a right only the API knows. */
export const sessionOf = (at: string | null, seal: string | null): SitePreviewSession | null =>
  at !== null && seal !== null && INSTANT.test(at) && SEAL.test(seal) ? { at, seal } : null;

export const parseSession = (value: string | undefined): SitePreviewSession | null => {
  const [at, seal] = (value ?? '').split('~');
  return sessionOf(at ?? null, seal ?? null);
};

/** Without the characters that cookies must not have. */
export const formatSession = ({ at, seal }: SitePreviewSession): string => `${at}~${seal}`;

/** A page of this site; the front page in place of what is none. */
export const safePath = (path: string | null): string =>
  path && /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : '/';

/** The session that a browser sent with its cookies. */
export function sessionInCookies(header: string): SitePreviewSession | null {
  const prefix = `${SITE_PREVIEW_COOKIE}=`;
  const pair = header
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix));
  // The one character of a session that cookies are written without.
  return pair ? parseSession(pair.slice(prefix.length).replaceAll(/%3A/gi, ':')) : null;
}
