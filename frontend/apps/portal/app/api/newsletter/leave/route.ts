import { leave } from '@/content/newsletter';
import { localeOf, readForm, seeOther } from '@/server/forms';

/**
 * A reader leaves: with the button of our page, or with one click in a mail program, which sends `List-Unsubscribe=One-Click` here and
 * wants no page (RFC 8058).
 */
export async function POST(request: Request): Promise<Response> {
  const key = new URL(request.url).searchParams.get('key');
  if (key !== null) {
    const outcome = await leave(key);
    return new Response(null, { status: outcome === 'later' ? 503 : 200 });
  }

  const form = await readForm(request);
  if (!form) return new Response(null, { status: 403 });
  return seeOther(localeOf(form), `/newsletter/leave?state=${await leave(form.get('key') ?? '')}`);
}

/** Programs that know no one-click lead to the page with the button. */
export function GET(request: Request): Response {
  const key = new URL(request.url).searchParams.get('key') ?? '';
  return seeOther(
    localeOf(new URLSearchParams()),
    `/newsletter/leave?${new URLSearchParams({ key }).toString()}`,
  );
}
