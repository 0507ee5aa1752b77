import { confirm } from '@/content/newsletter';
import { localeOf, readForm, seeOther } from '@/server/forms';

/** The owner of an address says that it is his. By a button and not by the link itself, which mail programs open ahead. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form) return new Response(null, { status: 403 });
  return seeOther(localeOf(form), `/newsletter/confirm?state=${await confirm(form.get('token') ?? '')}`);
}
