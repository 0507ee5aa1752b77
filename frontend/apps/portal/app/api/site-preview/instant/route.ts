import { cookies } from 'next/headers';
import { parseSession, sessionOf, SITE_PREVIEW_COOKIE } from '@/site-preview/session';
import { leadTo, pageOf } from '../answer';

/** Goes on to another instant, on the page that the bar stands on. */
export async function POST(request: Request): Promise<Response> {
  const at = (await request.formData()).get('at');
  const known = parseSession((await cookies()).get(SITE_PREVIEW_COOKIE)?.value);
  return leadTo(pageOf(request), sessionOf(typeof at === 'string' ? at : null, known?.seal ?? null) ?? known);
}
