export interface Hits {
  id: string;
  count: number;
}

export interface HitBufferOptions {
  /** What is counted, for the log. */
  of: 'page-views' | 'redirects' | 'searches' | 'search-clicks';
  /** Milliseconds that hits are gathered before they are told. */
  interval: number;
  send: (hits: readonly Hits[]) => Promise<void>;
}

/** The most different things that are counted between two tellings; the rest is not worth the memory. */
const MOST = 1_000;

/**
 * Gathers hits and tells of them now and then, so that many of them cost one request. What could not be told is told with the
 * next ones.
 */
export class HitBuffer {
  readonly #options: HitBufferOptions;
  readonly #counts = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: HitBufferOptions) {
    this.#options = options;
  }

  count(id: string, times = 1): void {
    if (!this.#counts.has(id) && this.#counts.size >= MOST) return;
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + times);
    if (this.#timer === undefined) {
      this.#timer = setTimeout(() => void this.#tell(), this.#options.interval).unref();
    }
  }

  async #tell(): Promise<void> {
    this.#timer = undefined;
    const hits = [...this.#counts].map(([id, count]) => ({ id, count }));
    this.#counts.clear();
    try {
      await this.#options.send(hits);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      process.stderr.write(
        `${JSON.stringify({ level: 'error', event: 'hits_not_told', of: this.#options.of, message })}\n`,
      );
      for (const { id, count } of hits) this.count(id, count);
    }
  }
}
