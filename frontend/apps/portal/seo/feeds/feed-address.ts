import type { FeedSubject, ListKind } from '@/content/feeds';
import { routing, type Locale } from '@/i18n/routing';
import { localePath, withQuery } from '../urls';

export type FeedFormat = 'rss' | 'atom' | 'json';

interface FeedAddress {
  locale: Locale;
  subject: FeedSubject;
  format: FeedFormat;
}

/** Each list of articles has its feeds beside it: `/rss.xml`, `/en/categories/oceans/atom.xml`, `/search/feed.json?q=lave`. */
const FILES = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>;

export const feedFormats = Object.keys(feedTypes) as FeedFormat[];

/** The path of a list's page in the language of the page. */
export function subjectPath(locale: Locale, subject: FeedSubject): string {
  if (subject.kind === 'home') return localePath(locale, '/');
  if (subject.kind === 'search') return withQuery(localePath(locale, '/search'), { q: subject.query });
  return localePath(locale, `/${subject.kind}/${subject.slug}`);
}

/** The path of a feed, given the path of the page that shows the same list. */
export function feedPath(pagePath: string, format: FeedFormat): string {
  const [path = '', question] = pagePath.split('?');
  return `${path === '/' ? '' : path}/${FILES[format]}${question === undefined ? '' : `?${question}`}`;
}

const PATH = new RegExp(
  `^(?:/(?<locale>${routing.locales.join('|')}))?(?:/(?<kind>categories|tags|authors|series)/(?<slug>[^/]+)|/(?<search>search))?/(?<file>rss\\.xml|atom\\.xml|feed\\.json)$`,
);

/** What a path, with its question, asks for; `null` when it is not the path of a feed. */
export function parseFeedPath(address: string): FeedAddress | null {
  const [path = '', question] = address.split('?');
  const { locale, kind, slug, search, file } = PATH.exec(path)?.groups ?? {};
  const format = feedFormats.find((candidate) => FILES[candidate] === file);
  if (!format) return null;
  return {
    locale: routing.locales.find((candidate) => candidate === locale) ?? routing.defaultLocale,
    subject:
      kind && slug
        ? { kind: kind as ListKind, slug }
        : search
          ? { kind: 'search', query: (new URLSearchParams(question).get('q') ?? '').trim() }
          : { kind: 'home' },
    format,
  };
}
