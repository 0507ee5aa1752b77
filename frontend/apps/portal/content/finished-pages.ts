/** The pages that server.mjs keeps (server/page-cache.mjs); it must learn of what they are made, and of what changes. */
interface FinishedPages {
  /** The page that is being made is made of this, which grows old at some time. */
  madeOf(tags: readonly string[], until: number): void;
  /** The page that is being made lacks something, or has what is not true any more: it is not to be kept. */
  spoil(): void;
  invalidate(tags: readonly string[]): void;
}

const PAGES = Symbol.for('lavamedia.portal.pages');

/** Absent in development and in tests, where every page is made anew. */
export const finishedPages = (): FinishedPages | undefined =>
  (globalThis as { [PAGES]?: FinishedPages })[PAGES];
