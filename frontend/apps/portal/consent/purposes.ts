/**
 * What content of third parties is for: readers decide by purpose, and within one by party. A purpose is named here once something has
 * it; then its words are missing on the page of choices, which does not compile without them.
 */
export const purposes = ['external-media'] as const;

export type Purpose = (typeof purposes)[number];

/** Somebody else from whom a page may load something, once its reader has agreed. */
export interface ThirdParty {
  /** The name for programs, and in what is kept of a choice. */
  readonly key: string;
  /** The name for people. */
  readonly name: string;
  readonly purpose: Purpose;
}

/** Those whose content is for one purpose. */
export const ofPurpose = (parties: readonly ThirdParty[], wanted: string): readonly ThirdParty[] =>
  parties.filter(({ purpose }) => purpose === wanted);
