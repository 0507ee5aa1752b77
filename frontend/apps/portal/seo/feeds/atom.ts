import type { Enclosure } from '@/content/enclosures';
import type { Teaser } from '@/content/types';
import { absoluteUrl } from '../urls';
import { escapeXml } from '../xml';
import { feedDate, type Feed } from './feed';

/** Atom 1.0 (RFC 4287). */
export function atom(feed: Feed, publisher: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">
<id>${escapeXml(absoluteUrl(feed.selfPath))}</id>
<title>${escapeXml(feed.title)}</title>
<subtitle>${escapeXml(feed.description)}</subtitle>
<updated>${feedDate(feed)}</updated>
<author><name>${escapeXml(publisher)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(absoluteUrl(feed.selfPath))}"/>
<link rel="alternate" type="text/html" href="${escapeXml(absoluteUrl(feed.path))}"/>
${feed.articles.map((article) => entry(article, feed.enclosures.get(article.id))).join('\n')}
</feed>
`;
}

function entry(
  { id, path, title, summary, publishedAt, updatedAt, author, categories }: Teaser,
  enclosures: readonly Enclosure[] = [],
): string {
  return [
    '<entry>',
    `<id>urn:lavamedia:${encodeURIComponent(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(absoluteUrl(path))}"/>`,
    `<updated>${updatedAt}</updated>`,
    publishedAt && `<published>${publishedAt}</published>`,
    author && `<author><name>${escapeXml(author.displayName)}</name></author>`,
    ...categories.map(({ slug, name }) => `<category term="${escapeXml(slug)}" label="${escapeXml(name)}"/>`),
    ...enclosures.map(
      ({ url, mimeType, byteSize }) =>
        `<link rel="enclosure" type="${escapeXml(mimeType)}" length="${byteSize}" href="${escapeXml(url)}"/>`,
    ),
    // An entry with a link needs no content; its summary is a text.
    `<summary>${escapeXml(summary ?? title)}</summary>`,
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');
}
