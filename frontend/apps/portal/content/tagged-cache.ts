/** A value and the names of everything that it was made of. */
export interface Tagged<T> {
  value: T;
  tags: readonly string[];
}

interface Entry extends Tagged<unknown> {
  loadedAt: number;
}

export interface TaggedCacheOptions {
  /** Milliseconds after which a value is loaded again although nobody said that it changed. */
  freshFor: number;
  /** Milliseconds that a reader waits for that; afterwards, and when it fails, the older value serves. */
  patience: number;
  maximumEntries: number;
  clock?: () => number;
}

/**
 * Keeps what the API answered until the API says that it changed.
 *
 * - A value whose tag was invalidated is never shown again, not even by a load that began before the invalidation:
 *   unpublished content is gone at once.
 * - A value that merely grew old outlives an API that cannot be reached.
 * - However many readers ask, each value is loaded once at a time; failures are not kept.
 */
export class TaggedCache {
  readonly #options: Required<TaggedCacheOptions>;
  /** In order of use, the least recent first. */
  readonly #entries = new Map<string, Entry>();
  readonly #loads = new Map<string, Promise<unknown>>();
  /** Counts invalidations; remembers the last one of each tag for as long as loads are under way that could miss it. */
  #invalidations = 0;
  readonly #invalidated = new Map<string, number>();

  constructor(options: TaggedCacheOptions) {
    this.#options = { clock: Date.now, ...options };
  }

  async get<T>(key: string, load: () => Promise<Tagged<T>>): Promise<T> {
    const entry = this.#entries.get(key);
    if (!entry) return this.#loadOnce(key, load);

    this.#entries.delete(key);
    this.#entries.set(key, entry);
    // Keys name the loader, so the value under a key always has the type that its loader gives.
    const known = entry.value as T;
    if (this.#options.clock() - entry.loadedAt < this.#options.freshFor) return known;

    // A reader who came while the value was invalidated must not get it back from here: only the load decides then.
    const older = () => {
      if (this.#entries.get(key) !== entry) throw new InvalidatedError(key);
      return known;
    };
    return Promise.race([
      this.#loadOnce(key, load).catch(older),
      after(this.#options.patience).then(older),
    ]).catch((error: unknown) => {
      if (error instanceof InvalidatedError) return this.#loadOnce(key, load);
      throw error;
    });
  }

  /** What is known of a value that is there: its tags, and when it grows old. */
  about(key: string): { tags: readonly string[]; until: number } | undefined {
    const entry = this.#entries.get(key);
    return entry && { tags: entry.tags, until: entry.loadedAt + this.#options.freshFor };
  }

  /** Forgets every value made of one of the tags; tells how many there were. */
  invalidate(tags: Iterable<string>): number {
    this.#invalidations++;
    const changed = new Set(tags);
    if (this.#loads.size > 0) for (const tag of changed) this.#invalidated.set(tag, this.#invalidations);

    let forgotten = 0;
    for (const [key, entry] of this.#entries) {
      if (!entry.tags.some((tag) => changed.has(tag))) continue;
      this.#entries.delete(key);
      forgotten++;
    }
    return forgotten;
  }

  #loadOnce<T>(key: string, load: () => Promise<Tagged<T>>): Promise<T> {
    const underway = this.#loads.get(key);
    if (underway) return underway as Promise<T>;

    const loading = this.#load(key, load).finally(() => {
      this.#loads.delete(key);
      if (this.#loads.size === 0) this.#invalidated.clear();
    });
    this.#loads.set(key, loading);
    return loading;
  }

  async #load<T>(key: string, load: () => Promise<Tagged<T>>): Promise<T> {
    for (;;) {
      const begun = this.#invalidations;
      const { value, tags } = await load();
      const overtaken = tags.some((tag) => (this.#invalidated.get(tag) ?? 0) > begun);
      if (overtaken) continue;

      this.#entries.delete(key);
      this.#entries.set(key, { value, tags, loadedAt: this.#options.clock() });
      this.#evict();
      return value;
    }
  }

  #evict(): void {
    for (const key of this.#entries.keys()) {
      if (this.#entries.size <= this.#options.maximumEntries) return;
      this.#entries.delete(key);
    }
  }
}

class InvalidatedError extends Error {
  constructor(key: string) {
    super(`"${key}" changed while it was being renewed.`);
  }
}

const after = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
