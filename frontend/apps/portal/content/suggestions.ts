import { SuggestDocument, type SuggestQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { request } from './client';
import type { Picture } from './types';

/** Something that a reader may be about to look for, as the box shows it while he types. */
export interface Suggestion {
  readonly title: string;
  readonly path: string;
  /** What it is: the kicker of an article, nothing for others. */
  readonly kicker: string | null;
  /** Whether it is a list of articles, and which. */
  readonly list: 'section' | 'tag' | null;
  readonly picture: Picture | null;
}

/** Read anew for each reader, like the search itself: what was withdrawn is not proposed. */
export async function loadSuggestions(locale: Locale, prefix: string): Promise<Suggestion[]> {
  const { suggest } = await request(SuggestDocument, { prefix, locale });
  return suggest.flatMap(suggestionOf);
}

function suggestionOf({ title, item }: SuggestQuery['suggest'][number]): Suggestion[] {
  if (!item || !('path' in item)) return [];
  const content = item.__typename === 'ContentItem' ? item : null;
  return [
    {
      title,
      path: item.path,
      kicker: content?.kicker ?? null,
      list: content ? null : item.__typename === 'Tag' ? 'tag' : 'section',
      picture: content?.hero?.asset ?? null,
    },
  ];
}
