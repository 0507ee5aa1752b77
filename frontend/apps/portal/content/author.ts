import { AuthorPageDocument, type AuthorPageQuery } from '@lavamedia/api/portal';
import { routing, type Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';
import { cache } from './cache';
import { request } from './client';
import { isCursor, pageAt, pageOrNull, type Cursor } from './cursor';
import { attempt } from './outage';
import { isSlug } from './slugs';
import { tags } from './tags';
import type { PageInfo, Teaser } from './types';

export interface Author {
  slug: string;
  displayName: string;
  biography: string | null;
  articles: readonly Teaser[];
  pageInfo: PageInfo;
}

/** Somebody with a page of the articles that he signed in a language; `null` when there are none. */
export function loadAuthor(locale: Locale, slug: string, cursor: Cursor): Promise<Author | null> {
  if (!isSlug(slug) || !isCursor(cursor)) return Promise.resolve(null);

  return cache.get(`author:${locale}:${slug}:${JSON.stringify(cursor)}`, async () => {
    const answer = await pageOrNull(cursor, request(AuthorPageDocument, { locale, slug, ...pageAt(cursor) }));
    return { value: answer && authorOf(slug, answer), tags: [tags.lists(locale)] };
  });
}

function authorOf(slug: string, { contentItems }: AuthorPageQuery): Author | null {
  const articles = contentItems?.nodes ?? [];
  const person = articles
    .flatMap(({ bylines }) => bylines)
    .find(({ author }) => author?.slug === slug)?.author;
  return contentItems && person ? { ...person, articles, pageInfo: contentItems.pageInfo } : null;
}

/** The pages of the same person in the other languages in which he or she signed something. */
export async function loadOtherAuthorPages(locale: Locale, slug: string) {
  const others = routing.locales.filter((other) => other !== locale);
  const pages = await Promise.all(
    others.map(async (other) => {
      const loaded = await attempt(loadAuthor(other, slug, null));
      return loaded.available && loaded.content
        ? [{ locale: other, path: localePath(other, `/authors/${slug}`) }]
        : [];
    }),
  );
  return pages.flat();
}
