import { env } from '@/env';
import { routing, type Locale } from '@/i18n/routing';

/** The address of one of our own screens in a language: `/rss.xml` is `/en/rss.xml` in English. */
export function localePath(locale: Locale, path: string): string {
  if (locale === routing.defaultLocale) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** The public address of a path of the portal. */
export function absoluteUrl(path: string): string {
  return path === '/' ? `${env.portalUrl}/` : `${env.portalUrl}${path}`;
}
