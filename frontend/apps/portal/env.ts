/**
 * What the operator sets. Read when it is used and never at build time, so that one build serves every environment.
 */
export const env = {
  /** Where the portal asks for content. */
  get apiUrl(): string {
    return process.env.LAVAMEDIA_API_URL ?? 'http://localhost:5080';
  },

  /**
   * Milliseconds that the API has for an answer. A page would rather say that content is late than keep a reader waiting longer than this.
   * What is no time at all counts as not set: no page could be shown with it.
   */
  get apiTimeout(): number {
    const set = Number(process.env.LAVAMEDIA_PORTAL_API_TIMEOUT);
    return set > 0 ? set : 2_000;
  },

  /** The API's origin as browsers see it: pictures come from there. */
  get publicApiUrl(): string {
    return process.env.LAVAMEDIA_PUBLIC_API_URL ?? env.apiUrl;
  },

  /** The portal's origin as readers see it, without a slash at the end; canonical addresses are made with it. */
  get portalUrl(): string {
    const port = process.env.LAVAMEDIA_PORTAL_PORT ?? '3000';
    return (process.env.LAVAMEDIA_PORTAL_URL ?? `http://localhost:${port}`).replace(/\/+$/, '');
  },

  /** The admin's origin, which shows previews beside the text; without it no page may stand in a frame. */
  get adminOrigin(): string | undefined {
    const url = process.env.LAVAMEDIA_ADMIN_URL;
    return url ? new URL(url).origin : undefined;
  },

  /** What the API proves itself with when it says that content has changed; without it nobody can. */
  get revalidationSecret(): string | undefined {
    const secret = process.env.LAVAMEDIA_REVALIDATION_SECRET;
    return secret === '' ? undefined : secret;
  },
};
