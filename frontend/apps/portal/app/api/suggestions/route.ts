import { hasLocale } from 'next-intl';
import { attempt } from '@/content/outage';
import { loadSuggestions } from '@/content/suggestions';
import { routing } from '@/i18n/routing';

/** What the search box asks while a reader types: `?locale=fr&prefix=vol`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get('locale');
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 });

  const asked = await attempt(loadSuggestions(locale, searchParams.get('prefix') ?? ''));
  return asked.available
    ? Response.json(asked.content, { headers: { 'cache-control': 'no-store' } })
    : new Response(null, { status: 503 });
}
