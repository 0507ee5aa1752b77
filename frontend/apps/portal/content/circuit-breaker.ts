export interface CircuitBreakerOptions {
  /** How many failures in a row mean that asking again is in vain. */
  failures: number;
  /** Milliseconds until one request may find out whether that has changed. */
  coolDown: number;
  /** Whether an error says that the other side is away, and not that it refused this one request. */
  isOutage: (error: unknown) => boolean;
  clock?: () => number;
}

/**
 * Keeps readers from waiting, each for the whole timeout, for a server that is known not to answer. After a few failures
 * in a row requests fail at once with the last error; after a pause a single one is let through and decides for all.
 */
export class CircuitBreaker {
  readonly #options: Required<CircuitBreakerOptions>;
  #failures = 0;
  #lastError: unknown;
  #retryAt = 0;

  constructor(options: CircuitBreakerOptions) {
    this.#options = { clock: Date.now, ...options };
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const { failures, coolDown, isOutage, clock } = this.#options;
    if (this.#failures >= failures) {
      if (clock() < this.#retryAt) throw this.#lastError;
      // Whoever comes while the answer is awaited does not ask as well.
      this.#retryAt = clock() + coolDown;
    }

    try {
      const result = await work();
      this.#failures = 0;
      return result;
    } catch (error) {
      if (isOutage(error)) {
        this.#failures++;
        this.#lastError = error;
        this.#retryAt = clock() + coolDown;
      } else {
        this.#failures = 0;
      }
      throw error;
    }
  }
}
