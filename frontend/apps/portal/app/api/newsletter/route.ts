import { subscribe } from '@/content/newsletter';
import { localeOf, readForm, seeOther } from '@/server/forms';

/** A reader enters an address. Works without a script: the answer is a page. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form) return new Response(null, { status: 403 });

  const locale = localeOf(form);
  const outcome = await subscribe(form.get('email') ?? '', locale, clientOf(request.headers));
  return seeOther(locale, `/newsletter?state=${outcome}`);
}

/** The one address that server.mjs has found out, whatever the reader wrote there. */
const clientOf = (headers: Headers) => headers.get('x-forwarded-for') ?? 'unknown';
