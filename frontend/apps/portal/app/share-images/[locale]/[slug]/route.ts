import { hasLocale } from 'next-intl';
import { attempt } from '@/content/outage';
import { loadShareImage } from '@/content/share-image';
import { routing } from '@/i18n/routing';

interface Context {
  params: Promise<{ locale: string; slug: string }>;
}

/** Headline and picture of what is published, for networks that show a page by one picture. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 });

  const image = await attempt(loadShareImage(locale, slug));
  if (!image.available) return new Response(null, { status: 503, headers: { 'retry-after': '30' } });
  if (!image.content) return new Response(null, { status: 404 });
  return new Response(image.content, {
    // Its address changes with the article. An hour, and not for ever, because what is withdrawn must go.
    headers: { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=3600' },
  });
}
