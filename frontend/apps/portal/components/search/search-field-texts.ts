/** What the field of the search says, in the language of the page. */
export interface SearchFieldTexts {
  readonly placeholder: string;
  readonly suggestions: string;
  /** What kinds of lists are called. */
  readonly lists: { readonly section: string; readonly tag: string; readonly author: string };
  /** How many suggestions there are, said for each number. */
  readonly counts: readonly string[];
}
