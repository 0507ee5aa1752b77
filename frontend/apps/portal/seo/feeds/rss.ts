import type { Enclosure } from '@/content/enclosures';
import type { Teaser } from '@/content/types';
import { socialPicture } from '../metadata';
import { absoluteUrl } from '../urls';
import { escapeXml } from '../xml';
import { feedDate, type Feed } from './feed';

/** RSS 2.0: headline, standfirst, author, picture and sound of each article. */
export function rss(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${escapeXml(feed.title)}</title>
<link>${escapeXml(absoluteUrl(feed.path))}</link>
<description>${escapeXml(feed.description)}</description>
<language>${feed.locale}</language>
<atom:link href="${escapeXml(absoluteUrl(feed.selfPath))}" rel="self" type="application/rss+xml"/>
${feed.articles.length > 0 ? `<lastBuildDate>${rssDate(feedDate(feed))}</lastBuildDate>\n` : ''}${feed.articles.map((article) => item(article, feed.enclosures.get(article.id))).join('\n')}
</channel>
</rss>
`;
}

function item(
  { id, path, title, summary, publishedAt, author, categories, hero }: Teaser,
  enclosures: readonly Enclosure[] = [],
): string {
  // RSS has room for one.
  const [enclosure] = enclosures;
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
    enclosure &&
      `<enclosure url="${escapeXml(enclosure.url)}" length="${enclosure.byteSize}" type="${escapeXml(enclosure.mimeType)}"/>`,
    '</item>',
  ]
    .filter(Boolean)
    .join('\n');
}

const rssDate = (date: string) => new Date(date).toUTCString();
