import type { Metadata } from 'next';
import type { Article } from '@/content/article';
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
}

/** What belongs together without being a section: a tag, an author, a series. */
export function collectionMetadata(
  { title, description, path, isFirst }: Collection,
  locale: Locale,
  site: SiteTexts,
): Metadata {
  return {
    title,
    description,
    // The pages that follow change with every article; search engines follow their links but index the first.
    ...(isFirst ? {} : { robots: { index: false, follow: true } }),
    alternates: alternates(locale, path, [], site.feed, { path, title: `${site.name} · ${title}` }),
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

export function articleMetadata(article: Article, locale: Locale, site: SiteTexts): Metadata {
  const writers = article.bylines.flatMap(({ role, displayName }) =>
    role === 'TEXT' && displayName ? [displayName] : [],
  );
  const title = article.seo?.metaTitle ?? article.title;
  const description = article.seo?.metaDescription ?? article.summary ?? undefined;
  const described = { title, ...(description ? { description } : {}) };
  const images = article.hero ? [socialPicture(article.hero.asset, article.hero.alternativeText)] : [];
  const links = alternates(locale, article.path, article.translations, site.feed);

  return {
    ...described,
    authors: writers.map((name) => ({ name })),
    alternates: { ...links, canonical: article.seo?.canonicalUrl ?? article.path },
    openGraph: {
      ...described,
      url: article.path,
      siteName: site.name,
      locale: site.openGraphLocale,
      images,
      ...(article.type === 'ARTICLE'
        ? {
            type: 'article',
            ...(article.publishedAt ? { publishedTime: article.publishedAt } : {}),
            modifiedTime: article.updatedAt,
            authors: writers,
            tags: article.tags.map(({ name }) => name),
            section: article.categories[0]?.name ?? '',
          }
        : { type: 'website' }),
    },
    twitter: { card: images.length > 0 ? 'summary_large_image' : 'summary', ...described, images },
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
