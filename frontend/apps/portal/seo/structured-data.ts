import type { Article } from '@/content/article';
import { socialPicture } from './metadata';
import { absoluteUrl } from './urls';

export interface Crumb {
  name: string;
  path: string;
}

export function newsArticle(article: Article, publisher: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: absoluteUrl(article.path),
    headline: article.title,
    description: article.summary ?? undefined,
    inLanguage: article.locale,
    datePublished: article.publishedAt ?? undefined,
    dateModified: article.updatedAt,
    wordCount: article.wordCount,
    articleSection: article.categories.map(({ name }) => name),
    image: article.hero ? [socialPicture(article.hero.asset, null).url] : undefined,
    author: article.author ? { '@type': 'Person', name: article.author.displayName } : undefined,
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
