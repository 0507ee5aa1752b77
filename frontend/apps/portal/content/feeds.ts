import { FeedDocument } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { loadAuthor } from './author';
import { cache } from './cache';
import { loadCategory } from './category';
import { request } from './client';
import { loadTag } from './tag';
import { tags } from './tags';
import type { Teaser } from './types';

/** What a feed follows: everything, or what one of the portal's lists shows. */
export type FeedSubject = { kind: 'home' } | { kind: 'categories' | 'tags' | 'authors'; slug: string };

export interface FeedContent {
  /** The name of the list; `null` for everything. */
  title: string | null;
  description: string | null;
  articles: readonly Teaser[];
}

const FEED_LENGTH = 30;

/** The newest articles of a list; `null` when there is no such list. */
export async function loadFeed(locale: Locale, subject: FeedSubject): Promise<FeedContent | null> {
  switch (subject.kind) {
    case 'home':
      return { title: null, description: null, articles: await loadNewest(locale) };
    case 'categories': {
      const category = await loadCategory(locale, subject.slug, null);
      return (
        category && {
          title: category.name,
          description: category.description,
          articles: category.contentItems?.nodes ?? [],
        }
      );
    }
    case 'tags': {
      const tag = await loadTag(locale, subject.slug, null);
      return (
        tag && { title: tag.name, description: tag.description, articles: tag.contentItems?.nodes ?? [] }
      );
    }
    case 'authors': {
      const author = await loadAuthor(locale, subject.slug, null);
      return (
        author && { title: author.displayName, description: author.biography, articles: author.articles }
      );
    }
  }
}

function loadNewest(locale: Locale): Promise<Teaser[]> {
  return cache.get(`feed:${locale}`, async () => {
    const { contentItems } = await request(FeedDocument, { locale, first: FEED_LENGTH });
    return { value: contentItems?.nodes ?? [], tags: [tags.lists(locale)] };
  });
}
