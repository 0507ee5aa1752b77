import type { ProfilePage, WithContext } from 'schema-dts';
import type { Author } from '@/content/author';
import type { Locale } from '@/i18n/routing';
import { absoluteUrl } from './urls';

export interface Crumb {
  name: string;
  path: string;
}

export function breadcrumbList(crumbs: readonly Crumb[]): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: { '@type': 'WebPage', '@id': absoluteUrl(path) },
    })),
  };
}

/** Who somebody is, for search engines: the same person as in the articles that he or she signed. */
export function profilePage(
  { displayName, biography }: Author,
  path: string,
  locale: Locale,
  siteName: string,
): WithContext<ProfilePage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': absoluteUrl(path),
    url: absoluteUrl(path),
    name: displayName,
    inLanguage: locale,
    mainEntity: {
      '@type': 'Person',
      '@id': `${absoluteUrl(path)}#person`,
      name: displayName,
      url: absoluteUrl(path),
      ...(biography ? { description: biography } : {}),
      worksFor: {
        '@type': 'NewsMediaOrganization',
        '@id': absoluteUrl('/#organization'),
        name: siteName,
        url: absoluteUrl('/'),
      },
    },
  };
}
