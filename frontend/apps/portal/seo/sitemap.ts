import type { SitemapPlace } from '@/content/feeds';
import { routing } from '@/i18n/routing';
import { absoluteUrl, localePath } from './urls';
import { escapeXml } from './xml';

/** Every page with its translations (sitemaps.org, with the alternates that search engines read). */
export function sitemap(places: readonly SitemapPlace[]): string {
  const fronts = routing.locales.map((locale) => ({ locale, path: localePath(locale, '/') }));
  const frontPages = fronts.map((front) => ({ ...front, updatedAt: null, translations: fronts }));

  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[...frontPages, ...places].map(place).join('\n')}
</urlset>
`;
}

function place({ path, locale, updatedAt, translations }: SitemapPlace): string {
  const languages = new Map([
    [locale, path],
    ...translations.map((other) => [other.locale, other.path] as const),
  ]);
  const links =
    languages.size > 1
      ? [...languages].map(
          ([language, address]) =>
            `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(absoluteUrl(address))}"/>`,
        )
      : [];
  return [
    '<url>',
    `<loc>${escapeXml(absoluteUrl(path))}</loc>`,
    ...(updatedAt ? [`<lastmod>${updatedAt}</lastmod>`] : []),
    ...links,
    '</url>',
  ].join('');
}
