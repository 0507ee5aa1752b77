import { sessionOf } from '@/site-preview/session';
import { leadTo } from './answer';

/** Where a preview of the site begins: the admin gives this address. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  return leadTo(searchParams.get('to'), sessionOf(searchParams.get('at'), searchParams.get('seal')));
}
