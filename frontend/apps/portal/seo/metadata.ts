import type { Metadata } from 'next';
import type { PageHead } from '@/content/article';
import type { Picture } from '@/content/types';
import { routing, type Locale } from '@/i18n/routing';
import { feedFormats, feedPath, feedTypes } from './feeds/feed-address';
import type { SiteTexts } from './site-texts';
import { localePath } from './urls';

export interface Translation {
  locale: string;
  path: string;
}

/** A list that can be followed: the path of its page, and its name. */
export interface FollowedList {
  path: string;
  title: string;
}

/** Where feed readers find the feeds of some lists, the most particular first. */
export function feedLinks(lists: readonly FollowedList[]): Record<string, { url: string; title: string }[]> {
  return Object.fromEntries(
    feedFormats.map((format) => [
      feedTypes[format],
      lists.map(({ path, title }) => ({ url: feedPath(path, format), title })),
    ]),
  );
}

/** Canonical address, the same page in other languages, and the feeds of this page and of everything. */
export function alternates(
  locale: Locale,
  path: string,
  translations: readonly Translation[],
  feedTitle: string,
  list?: FollowedList,
): NonNullable<Metadata['alternates']> {
  const pages = new Map(translations.map((translation) => [translation.locale, translation.path]));
  pages.set(locale, path);
  const original = pages.get(routing.defaultLocale);

  return {
    canonical: path,
    ...(pages.size > 1
      ? { languages: { ...Object.fromEntries(pages), ...(original ? { 'x-default': original } : {}) } }
      : {}),
    types: feedLinks([...(list ? [list] : []), { path: localePath(locale, '/'), title: feedTitle }]),
  };
}

interface Collection {
  title: string;
  description: string;
  path: string;
  /** Whether it is the first of its pages. */
  isFirst: boolean;
  /** The same in other languages. */
  translations?: readonly Translation[];
}

/** What belongs together without being a section: a tag, an author, a series. */
export function collectionMetadata(
  { title, description, path, isFirst, translations = [] }: Collection,
  locale: Locale,
  site: SiteTexts,
): Metadata {
  return {
    title,
    description,
    // The pages that follow change with every article; search engines follow their links but index the first.
    ...(isFirst ? {} : { robots: { index: false, follow: true } }),
    alternates: alternates(locale, path, translations, site.feed, { path, title: `${site.name} · ${title}` }),
    openGraph: {
      title,
      description,
      type: 'website',
      url: path,
      siteName: site.name,
      locale: site.openGraphLocale,
    },
  };
}

/** What the API wrote for the head of an item's page; the meta elements of networks are in `<HeadElements>`. */
export function itemMetadata(head: PageHead | null, locale: Locale, feedTitle: string): Metadata {
  // A preview has no page of its own, and its address is nobody's business.
  if (!head) return { robots: { index: false, follow: false } };

  return {
    title: { absolute: head.title },
    description: head.description,
    robots: head.robots,
    alternates: {
      canonical: head.canonicalUrl,
      languages: Object.fromEntries(head.alternates.map(({ language, url }) => [language, url])),
      types: feedLinks([{ path: localePath(locale, '/'), title: feedTitle }]),
    },
    openGraph: null,
    twitter: null,
  };
}

/** Wide enough for every network's large card. */
const SOCIAL_WIDTH = 1200;

/** Networks do not read AVIF; they get the smallest JPEG that fills their card. */
export function socialPicture({ variants, url, width, height }: Picture, alternativeText: string | null) {
  const jpegs = variants.filter(({ format }) => format === 'JPEG').sort((a, b) => a.width - b.width);
  const variant = jpegs.find((candidate) => candidate.width >= SOCIAL_WIDTH) ?? jpegs.at(-1);
  const chosen = variant ?? { url, width, height };

  return {
    url: chosen.url,
    ...(chosen.width && chosen.height ? { width: chosen.width, height: chosen.height } : {}),
    ...(alternativeText ? { alt: alternativeText } : {}),
  };
}
