import { FeedDocument, SearchFeedDocument } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { loadAuthor } from './author';
import { cache } from './cache';
import { loadCategory } from './category';
import { request } from './client';
import { LAST_PAGE } from './cursor';
import { loadEnclosures, type Enclosure } from './enclosures';
import { loadSeries } from './series';
import { loadTag } from './tag';
import { tags } from './tags';
import type { Teaser } from './types';

/** What a feed follows: everything, or what one of the portal's lists shows. */
export type ListKind = 'categories' | 'tags' | 'authors' | 'series';
export type FeedSubject =
  { kind: 'home' } | { kind: ListKind; slug: string } | { kind: 'search'; query: string };

export interface FeedContent {
  /** The name of the list; `null` for everything. */
  title: string | null;
  description: string | null;
  articles: readonly Teaser[];
  enclosures: ReadonlyMap<string, readonly Enclosure[]>;
}

const FEED_LENGTH = 30;

/** The newest articles of a list and what can be heard of them; `null` when there is no such list. */
export async function loadFeed(locale: Locale, subject: FeedSubject): Promise<FeedContent | null> {
  const list = await loadList(locale, subject);
  return list && { ...list, enclosures: await loadEnclosures(locale, list.articles) };
}

async function loadList(
  locale: Locale,
  subject: FeedSubject,
): Promise<Omit<FeedContent, 'enclosures'> | null> {
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
    case 'series': {
      const series = await loadSeries(locale, subject.slug, LAST_PAGE);
      return (
        series && {
          title: series.title,
          description: series.description,
          articles: newestFirst((series.parts?.nodes ?? []).map(({ item }) => item)),
        }
      );
    }
    case 'search':
      return subject.query === ''
        ? null
        : { title: subject.query, description: null, articles: await loadFound(locale, subject.query) };
    case 'authors': {
      const author = await loadAuthor(locale, subject.slug, null);
      return (
        author && { title: author.displayName, description: author.biography, articles: author.articles }
      );
    }
  }
}

/** Whoever follows a series wants what is new in it; its page has it in the order of reading. */
const newestFirst = (articles: readonly Teaser[]) =>
  [...articles].sort((a, b) => Date.parse(b.publishedAt ?? '') - Date.parse(a.publishedAt ?? ''));

/** The articles that answer a search, the newest of the most fitting first. */
async function loadFound(locale: Locale, query: string): Promise<readonly Teaser[]> {
  const { search } = await request(SearchFeedDocument, {
    query,
    locale,
    where: { kinds: ['ARTICLE'] },
    first: FEED_LENGTH,
  });
  const items = (search.hits?.nodes ?? []).flatMap(({ item }) =>
    item?.__typename === 'ContentItem' ? [item] : [],
  );
  return newestFirst(items);
}

function loadNewest(locale: Locale): Promise<Teaser[]> {
  return cache.get(`feed:${locale}`, async () => {
    const { contentItems } = await request(FeedDocument, { locale, first: FEED_LENGTH });
    return { value: contentItems?.nodes ?? [], tags: [tags.lists(locale)] };
  });
}
