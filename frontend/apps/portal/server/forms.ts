import { env } from '@/env';
import { routing, type Locale } from '@/i18n/routing';
import { absoluteUrl, localePath } from '@/seo/urls';

/** What a form of ours sent, or nothing when another site sent it in a reader's name. */
export async function readForm(request: Request): Promise<URLSearchParams | null> {
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== 'null' && origin !== new URL(env.portalUrl).origin) return null;
  return new URLSearchParams(await request.text());
}

/** The language of the page that the form stood on. */
export const localeOf = (form: URLSearchParams): Locale =>
  routing.locales.find((locale) => locale === form.get('locale')) ?? routing.defaultLocale;

/** Shows a page after a form was sent; loading it again sends nothing again. */
export const seeOther = (locale: Locale, path: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location: absoluteUrl(localePath(locale, path)), 'cache-control': 'no-store' },
  });
