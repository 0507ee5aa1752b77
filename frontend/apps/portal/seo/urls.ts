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

/** The members of an address after its question mark, as pages get them. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** A path with the query that it was asked for with. */
export function withQuery(path: string, query: Query): string {
  const members = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  ).toString();
  return members ? `${path}?${members}` : path;
}
