import type { FeedItem } from '@/content/feeds';
import type { Locale } from '@/i18n/routing';
import { socialPicture } from './metadata';
import { absoluteUrl, localePath } from './urls';
import { escapeXml } from './xml';

export interface FeedTexts {
  title: string;
  description: string;
}

/** The newest articles as RSS 2.0: headline, standfirst, author and picture. */
export function rssFeed(
  items: readonly FeedItem[],
  locale: Locale,
  { title, description }: FeedTexts,
): string {
  const newest = items[0]?.publishedAt;
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${escapeXml(title)}</title>
<link>${escapeXml(absoluteUrl(localePath(locale, '/')))}</link>
<description>${escapeXml(description)}</description>
<language>${locale}</language>
<atom:link href="${escapeXml(absoluteUrl(localePath(locale, '/rss.xml')))}" rel="self" type="application/rss+xml"/>
${newest ? `<lastBuildDate>${rssDate(newest)}</lastBuildDate>\n` : ''}${items.map(rssItem).join('\n')}
</channel>
</rss>
`;
}

function rssItem({ id, path, title, summary, publishedAt, author, categories, hero }: FeedItem): string {
  const picture = hero && socialPicture(hero.asset, hero.alternativeText);
  return [
    '<item>',
    `<title>${escapeXml(title)}</title>`,
    `<link>${escapeXml(absoluteUrl(path))}</link>`,
    `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    summary && `<description>${escapeXml(summary)}</description>`,
    publishedAt && `<pubDate>${rssDate(publishedAt)}</pubDate>`,
    author && `<dc:creator>${escapeXml(author.displayName)}</dc:creator>`,
    ...categories.map(({ name }) => `<category>${escapeXml(name)}</category>`),
    picture && `<media:content url="${escapeXml(picture.url)}" medium="image"/>`,
    '</item>',
  ]
    .filter(Boolean)
    .join('\n');
}

const rssDate = (date: string) => new Date(date).toUTCString();
