import type { Locale } from '@/i18n/routing';

/** The names under which the API announces changes; the same words stand in its revalidation job. */
export const tags = {
  item: (locale: string, slug: string) => `item:${locale}:${slug}`,
  category: (locale: string, slug: string) => `category:${locale}:${slug}`,
  tag: (locale: string, slug: string) => `tag:${locale}:${slug}`,
  series: (locale: string, slug: string) => `series:${locale}:${slug}`,
  lists: (locale: Locale) => `lists:${locale}`,
  redirects: 'redirects',
  frontPage: (locale: Locale) => `front-page:${locale}`,
  media: (id: string) => `media:${id}`,
};
