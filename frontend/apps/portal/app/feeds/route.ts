import { createHash } from 'node:crypto';
import { loadFeed } from '@/content/feeds';
import { attempt, type Loaded } from '@/content/outage';
import { loadRedirect, type Moved } from '@/content/redirect';
import { atom } from '@/seo/feeds/atom';
import { feedPath, feedTypes, parseFeedPath, subjectPath } from '@/seo/feeds/feed-address';
import { jsonFeed } from '@/seo/feeds/json-feed';
import { rss } from '@/seo/feeds/rss';
import { siteTexts } from '@/seo/site-texts';
import { absoluteUrl } from '@/seo/urls';

/** Every feed of the portal; proxy.ts leads their addresses here. */
export async function GET(request: Request): Promise<Response> {
  const address = parseFeedPath(request.headers.get('x-feed-path') ?? '');
  if (!address) return new Response(null, { status: 404 });

  const { locale, subject, format } = address;
  const path = subjectPath(locale, subject);
  const loaded = await attempt(loadFeed(locale, subject));
  if (!loaded.available) return new Response(null, { status: 503, headers: { 'retry-after': '30' } });

  const content = loaded.content;
  if (!content) return moved(await attempt(loadRedirect(locale, path)), format);

  const site = siteTexts(locale);
  const feed = {
    title: content.title ? `${site.name} · ${content.title}` : site.feed,
    description: content.description ?? site.description,
    locale,
    path,
    selfPath: feedPath(path, format),
    articles: content.articles,
    enclosures: content.enclosures,
  };
  const text = { rss: () => rss(feed), atom: () => atom(feed, site.name), json: () => jsonFeed(feed) }[
    format
  ]();

  // Readers ask every few minutes; most of the time they are told in a line that nothing is new.
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const headers = {
    etag: tag,
    'cache-control': 'no-cache',
    // Search engines have answers of their own.
    ...(subject.kind === 'search' ? { 'x-robots-tag': 'noindex' } : {}),
  };
  return request.headers.get('if-none-match') === tag
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers: { ...headers, 'content-type': `${feedTypes[format]}; charset=utf-8` } });
}

/** A list that was renamed takes its feeds with it, also when an editor leads its address to another list. */
function moved(redirect: Loaded<Moved | null>, format: Parameters<typeof feedPath>[1]): Response {
  const target = redirect.available ? redirect.content?.path : null;
  const feed = target?.startsWith('/') ? feedPath(target, format) : null;
  return feed && parseFeedPath(feed)
    ? Response.redirect(absoluteUrl(feed), 308)
    : new Response(null, { status: 404 });
}
