import { SuggestDocument, type SuggestQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { request } from './client';
import { pathOf } from './search-path';
import type { Picture } from './types';

/** Something that a reader may be about to look for, as the box shows it while he types. */
export interface Suggestion {
  readonly title: string;
  readonly path: string;
  /** What it is: the kicker of an article, nothing for others. */
  readonly kicker: string | null;
  /** Whether it is a list of articles, and which. */
  readonly list: 'section' | 'tag' | 'author' | null;
  readonly picture: Picture | null;
}

/** Read anew for each reader, like the search itself: what was withdrawn is not proposed. */
export async function loadSuggestions(locale: Locale, prefix: string): Promise<Suggestion[]> {
  const { suggest } = await request(SuggestDocument, { prefix, locale });
  return suggest.flatMap((suggestion) => suggestionOf(locale, suggestion));
}

const LISTS = { Category: 'section', Tag: 'tag', User: 'author' } as const;

function suggestionOf(locale: Locale, { title, item }: SuggestQuery['suggest'][number]): Suggestion[] {
  const path = pathOf(locale, item);
  if (!item || path === null) return [];
  const content = item.__typename === 'ContentItem' ? item : null;
  return [
    {
      title,
      path,
      kicker: content?.kicker ?? null,
      list: item.__typename in LISTS ? LISTS[item.__typename as keyof typeof LISTS] : null,
      picture: content?.hero?.asset ?? null,
    },
  ];
}
