import { env } from '@/env';

/** A reader's view costs the API nothing by itself: views are told together. */
const INTERVAL = 2_000;

/** What an API that is away does not hear is forgotten from here on: these are figures, not money. */
const MAXIMUM_WAITING = 5_000;
const MAXIMUM_AT_ONCE = 500;

export class PageViews {
  readonly #tell: (ids: string[]) => Promise<void>;
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (ids: string[]) => Promise<void>) {
    this.#tell = tell;
  }

  note(id: string): void {
    if (this.#waiting.length < MAXIMUM_WAITING) this.#waiting.push(id);
    this.#schedule();
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#flush();
    }, INTERVAL);
  }

  async #flush(): Promise<void> {
    const told = this.#waiting.splice(0, MAXIMUM_AT_ONCE);
    try {
      await this.#tell(told);
    } catch (error) {
      console.warn(`Page views could not be told: ${String(error)}`);
      this.#waiting = [...told, ...this.#waiting].slice(0, MAXIMUM_WAITING);
    }
    if (this.#waiting.length > 0) this.#schedule();
  }
}

/** Tells the API what is read, with the secret that they share; without one nothing is counted. */
export const pageViews = new PageViews(async (contentIds) => {
  const secret = env.revalidationSecret;
  if (secret === undefined) return;

  const { ok, status } = await fetch(new URL('/api/v1/page-views', env.apiUrl), {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ contentIds }),
    cache: 'no-store',
    signal: AbortSignal.timeout(5_000),
  });
  if (!ok) throw new Error(`The API answered with ${status}.`);
});
