import { NextResponse } from 'next/server';
import { env } from '@/env';
import {
  formatSession,
  safePath,
  SITE_PREVIEW_COOKIE,
  SITE_PREVIEW_LIFETIME,
  type SitePreviewSession,
} from '@/site-preview/session';

/** Leads to a page in a preview, or out of it. */
export function leadTo(path: string | null, session: SitePreviewSession | null): NextResponse {
  const response = new NextResponse(null, {
    status: 303,
    // Relative: the portal may stand behind others who know its name better.
    headers: {
      location: safePath(path),
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    },
  });
  response.cookies.set(SITE_PREVIEW_COOKIE, session ? formatSession(session) : '', {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.portalUrl.startsWith('https:'),
    path: '/',
    maxAge: session ? SITE_PREVIEW_LIFETIME : 0,
  });
  return response;
}

/** The page that a form was sent from: the bar stands on all of them. */
export function pageOf(request: Request): string | null {
  const from = request.headers.get('referer');
  if (from === null || !URL.canParse(from)) return null;
  const { pathname, search } = new URL(from);
  return pathname + search;
}
