import type { Locale } from '@/i18n/routing';
import type { Enclosure } from '@/content/enclosures';
import type { Teaser } from '@/content/types';

/** A list of articles as feeds of all formats show it. Paths are those of the portal. */
export interface Feed {
  title: string;
  description: string;
  locale: Locale;
  /** The page that shows the same list. */
  path: string;
  /** Where the feed itself stands. */
  selfPath: string;
  articles: readonly Teaser[];
  /** What can be heard of them, by the ids of the articles. */
  enclosures: ReadonlyMap<string, readonly Enclosure[]>;
}

/** When something in the feed changed last; for an empty one the beginning of time, so that it stays the same. */
export function feedDate({ articles }: Feed): string {
  const newest = articles.map(({ updatedAt }) => updatedAt).sort((a, b) => Date.parse(a) - Date.parse(b));
  return newest.at(-1) ?? '1970-01-01T00:00:00Z';
}
