import { loadSitemap } from '@/content/feeds';
import { attempt } from '@/content/outage';
import { sitemap } from '@/seo/sitemap';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const places = await attempt(loadSitemap());
  if (!places.available) return new Response(null, { status: 503, headers: { 'retry-after': '30' } });
  return new Response(sitemap(places.content), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
