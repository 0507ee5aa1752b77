// Finished pages, kept until something that they were made of changes (decision 0281).
import { AsyncLocalStorage } from 'node:async_hooks';

/** Bytes of pages that are kept; the ones that were not read for longest go first. */
const LARGEST = 64 * 1024 * 1024;

/** A page has no other way to reach what the server around it keeps: see content/cache.ts. */
const PAGES = Symbol.for('lavamedia.portal.pages');

/**
 * What is known of a page while it is made.
 * @typedef {object} Making
 * @property {Set<string>} tags what it was made of so far
 * @property {number} until when the first of that grows old
 * @property {boolean} spoiled something of it is not true any more, or was missing
 */

/** Keeps whole pages by their path. What a tag names that was invalidated is never shown again, nor is a page that was being made then. */
export class PageCache {
  #pages = new Map();
  #size = 0;
  /** @type {Set<Making>} */
  #underWay = new Set();
  #current = new AsyncLocalStorage();

  constructor({ clock = Date.now, largest = LARGEST } = {}) {
    this.clock = clock;
    this.largest = largest;
  }

  /** Lets pages tell what they are made of. */
  share() {
    globalThis[PAGES] = this;
    return this;
  }

  /** @param {string} path */
  get(path) {
    const entry = this.#pages.get(path);
    if (!entry) return undefined;
    this.#pages.delete(path);
    if (this.clock() >= entry.until) {
      this.#size -= entry.size;
      return undefined;
    }
    // In order of use.
    this.#pages.set(path, entry);
    return entry.page;
  }

  /** Makes a page; whatever it loads meanwhile is noted. */
  make(work) {
    const making = { tags: new Set(), until: Infinity, spoiled: false };
    this.#underWay.add(making);
    this.#current.run(making, work, making);
  }

  /** Keeps a page that was made; it is not kept when it was of nothing, or is not true any more. */
  keep(path, making, page, size) {
    this.drop(making);
    if (making.spoiled || making.tags.size === 0 || making.until <= this.clock()) return;
    this.#forget(path);
    this.#pages.set(path, { page, size, tags: making.tags, until: making.until });
    this.#size += size;
    for (const oldest of this.#pages.keys()) {
      if (this.#size <= this.largest) break;
      this.#forget(oldest);
    }
  }

  /** The page was made, or nobody waits for it any more. */
  drop(making) {
    this.#underWay.delete(making);
  }

  /** The page that is being made is made of this. */
  madeOf(tags, until) {
    const making = this.#current.getStore();
    if (!making) return;
    for (const tag of tags) making.tags.add(tag);
    making.until = Math.min(making.until, until);
  }

  /** The page that is being made lacks something, or has what is not true any more. */
  spoil() {
    const making = this.#current.getStore();
    if (making) making.spoiled = true;
  }

  invalidate(tags) {
    for (const making of this.#underWay) {
      if (tags.some((tag) => making.tags.has(tag))) making.spoiled = true;
    }
    for (const [path, entry] of this.#pages) {
      if (tags.some((tag) => entry.tags.has(tag))) this.#forget(path);
    }
  }

  #forget(path) {
    const entry = this.#pages.get(path);
    if (!entry) return;
    this.#pages.delete(path);
    this.#size -= entry.size;
  }
}
