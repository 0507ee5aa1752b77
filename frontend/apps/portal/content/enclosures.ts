import { FeedEnclosuresDocument, type FeedEnclosuresQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { tags } from './tags';
import type { Teaser } from './types';

type Item = NonNullable<NonNullable<FeedEnclosuresQuery['contentItems']>['nodes']>[number];

/** Something of an article that can be heard, or taken along as a file. */
export type Enclosure = Item['media'][number]['asset'];

/** The enclosures of those of some articles that have one, by the ids of the articles. */
export async function loadEnclosures(
  locale: Locale,
  articles: readonly Teaser[],
): Promise<ReadonlyMap<string, readonly Enclosure[]>> {
  const ids = articles.map(({ id }) => id);
  if (ids.length === 0) return new Map();

  const found = await cache.get(`enclosures:${locale}:${ids.join()}`, async () => {
    const { contentItems } = await request(FeedEnclosuresDocument, { ids, first: ids.length });
    return {
      value: (contentItems?.nodes ?? []).map(({ id, media }) => ({
        id,
        // Programmes for podcasts take the first one.
        enclosures: (['AUDIO', 'FILE'] as const).flatMap((kind) =>
          media.map(({ asset }) => asset).filter(({ type }) => type === kind),
        ),
      })),
      tags: [tags.lists(locale)],
    };
  });
  return new Map(
    found.filter(({ enclosures }) => enclosures.length > 0).map(({ id, enclosures }) => [id, enclosures]),
  );
}
