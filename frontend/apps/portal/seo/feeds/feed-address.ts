import type { FeedSubject } from '@/content/feeds';
import { routing, type Locale } from '@/i18n/routing';
import { localePath } from '../urls';

export type FeedFormat = 'rss' | 'atom' | 'json';

interface FeedAddress {
  locale: Locale;
  subject: FeedSubject;
  format: FeedFormat;
}

/** Each list of articles has its feeds beside it: `/rss.xml`, `/en/categories/oceans/atom.xml`, `/authors/anne/feed.json`. */
const FILES = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>;

export const feedFormats = Object.keys(feedTypes) as FeedFormat[];

/** The path of a list's page in the language of the page. */
export const subjectPath = (locale: Locale, subject: FeedSubject): string =>
  localePath(locale, subject.kind === 'home' ? '/' : `/${subject.kind}/${subject.slug}`);

/** The path of a feed, given the path of the page that shows the same list. */
export const feedPath = (pagePath: string, format: FeedFormat): string =>
  `${pagePath === '/' ? '' : pagePath}/${FILES[format]}`;

const PATH = new RegExp(
  `^(?:/(?<locale>${routing.locales.join('|')}))?(?:/(?<kind>categories|tags|authors)/(?<slug>[^/]+))?/(?<file>rss\\.xml|atom\\.xml|feed\\.json)$`,
);

/** What a path asks for; `null` when it is not the path of a feed. */
export function parseFeedPath(path: string): FeedAddress | null {
  const { locale, kind, slug, file } = PATH.exec(path)?.groups ?? {};
  const format = feedFormats.find((candidate) => FILES[candidate] === file);
  if (!format) return null;
  return {
    locale: routing.locales.find((candidate) => candidate === locale) ?? routing.defaultLocale,
    subject: kind && slug ? { kind: kind as 'categories' | 'tags' | 'authors', slug } : { kind: 'home' },
    format,
  };
}
