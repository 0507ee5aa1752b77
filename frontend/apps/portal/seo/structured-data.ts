import type { Article } from '@/content/article';
import type { Locale } from '@/i18n/routing';
import { socialPicture } from './metadata';
import { absoluteUrl, localePath } from './urls';

export interface Crumb {
  name: string;
  path: string;
}

export function newsArticle(article: Article, publisher: string, locale: Locale): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: absoluteUrl(article.path),
    headline: article.title,
    description: article.summary ?? undefined,
    inLanguage: article.locale,
    datePublished: article.publishedAt ?? undefined,
    dateModified: article.updatedAt,
    correction: article.corrections.map(({ note, correctedAt }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: correctedAt,
    })),
    wordCount: article.wordCount,
    articleSection: article.categories.map(({ name }) => name),
    image: article.hero ? [socialPicture(article.hero.asset, null).url] : undefined,
    author: article.bylines.flatMap(({ role, displayName, author }) =>
      role === 'TEXT' && displayName
        ? [
            {
              '@type': 'Person',
              name: displayName,
              ...(author ? { url: absoluteUrl(localePath(locale, `/authors/${author.slug}`)) } : {}),
            },
          ]
        : [],
    ),
    keywords: article.tags.length > 0 ? article.tags.map(({ name }) => name) : undefined,
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: publisher,
      url: absoluteUrl('/'),
      logo: { '@type': 'ImageObject', url: absoluteUrl('/apple-icon.png') },
    },
  };
}

export function breadcrumbList(crumbs: readonly Crumb[]): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  };
}
