import type { Enclosure } from '@/content/enclosures';
import type { Teaser } from '@/content/types';
import { socialPicture } from '../metadata';
import { absoluteUrl } from '../urls';
import type { Feed } from './feed';

/** JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absoluteUrl(feed.path),
    feed_url: absoluteUrl(feed.selfPath),
    description: feed.description,
    language: feed.locale,
    items: feed.articles.map((article) => item(article, feed.enclosures.get(article.id))),
  });
}

function item(
  { id, path, title, summary, publishedAt, updatedAt, author, categories, hero }: Teaser,
  enclosures: readonly Enclosure[] = [],
) {
  const picture = hero && socialPicture(hero.asset, hero.alternativeText);
  return {
    id,
    url: absoluteUrl(path),
    title,
    // One of the two contents is asked for.
    content_text: summary ?? title,
    ...(summary ? { summary } : {}),
    ...(picture ? { image: picture.url } : {}),
    ...(publishedAt ? { date_published: publishedAt } : {}),
    date_modified: updatedAt,
    ...(author ? { authors: [{ name: author.displayName }] } : {}),
    ...(categories.length > 0 ? { tags: categories.map(({ name }) => name) } : {}),
    ...(enclosures.length > 0 ? { attachments: enclosures.map(attachment) } : {}),
  };
}

const attachment = ({ url, mimeType, byteSize, duration }: Enclosure) => ({
  url,
  mime_type: mimeType,
  size_in_bytes: byteSize,
  ...(duration === null ? {} : { duration_in_seconds: Math.round(duration) }),
});
