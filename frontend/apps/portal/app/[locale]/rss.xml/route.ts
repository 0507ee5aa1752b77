import { hasLocale } from 'next-intl';
import { loadFeed } from '@/content/feeds';
import { attempt } from '@/content/outage';
import { routing } from '@/i18n/routing';
import { rssFeed } from '@/seo/feed';
import { siteTexts } from '@/seo/site-texts';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 });

  const items = await attempt(loadFeed(locale));
  if (!items.available) return new Response(null, { status: 503, headers: { 'retry-after': '30' } });

  const { feed, description } = await siteTexts(locale);
  return new Response(rssFeed(items.content, locale, { title: feed, description }), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}
