import { RequestError } from '@lavamedia/api/portal';

/** What a page got: its content, or the news that there is none to be had at the moment. */
export type Loaded<T> = { available: true; content: T } | { available: false };

/**
 * Waits for content. An API that fails or cannot be reached is not an error of the page: the page shows what it has, or
 * `<Outage>` where it has nothing.
 */
export async function attempt<T>(loading: Promise<T>): Promise<Loaded<T>> {
  try {
    return { available: true, content: await loading };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const { code, message } = error.problem;
    process.stderr.write(
      `${JSON.stringify({ level: 'error', event: 'content_unavailable', code, message })}\n`,
    );
    return { available: false };
  }
}
