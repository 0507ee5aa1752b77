import { FeedRecordingsDocument, type FeedRecordingsQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { tags } from './tags';
import type { Teaser } from './types';

type Item = NonNullable<NonNullable<FeedRecordingsQuery['contentItems']>['nodes']>[number];

/** Something of an article that can be heard. */
export type Recording = Item['media'][number]['asset'];

/** The recordings of those of some articles that have one, by the ids of the articles. */
export async function loadRecordings(
  locale: Locale,
  articles: readonly Teaser[],
): Promise<ReadonlyMap<string, readonly Recording[]>> {
  const ids = articles.map(({ id }) => id);
  if (ids.length === 0) return new Map();

  const found = await cache.get(`recordings:${locale}:${ids.join()}`, async () => {
    const { contentItems } = await request(FeedRecordingsDocument, { ids, first: ids.length });
    return {
      value: (contentItems?.nodes ?? []).map(({ id, media }) => ({
        id,
        recordings: media.map(({ asset }) => asset).filter(({ type }) => type === 'AUDIO'),
      })),
      tags: [tags.lists(locale)],
    };
  });
  return new Map(
    found.filter(({ recordings }) => recordings.length > 0).map(({ id, recordings }) => [id, recordings]),
  );
}
