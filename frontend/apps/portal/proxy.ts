import createIntlMiddleware from 'next-intl/middleware';
import { NextRequest, NextResponse } from 'next/server';
import { loadAhead } from '@/content/ahead';
import { env } from '@/env';
import { routing } from '@/i18n/routing';
import { contentSecurityPolicy } from '@/security/content-security-policy';
import { parseFeedPath } from '@/seo/feeds/feed-address';
import { SITE_PREVIEW_COOKIE } from '@/site-preview/session';

const localise = createIntlMiddleware(routing);

const PREVIEW = /^(\/[a-z]{2,3}(-[a-z0-9]{2,8})*)?\/preview\//;

/** `/?p=123`: the address of something by its number, as WordPress gave it; it may have been imported. */
function numbered({ nextUrl }: NextRequest): URL | null {
  const number = ['p', 'page_id', 'attachment_id']
    .map((name) => nextUrl.searchParams.get(name))
    .find((value) => value !== null);
  return nextUrl.pathname === '/' && number && /^\d{1,12}$/.test(number)
    ? new URL(`/numbered/${number}`, nextUrl.origin)
    : null;
}

/** Every page gets its language from its address and a policy under which only our own scripts run. */
export default function proxy(request: NextRequest): NextResponse {
  if (parseFeedPath(request.nextUrl.pathname)) return feed(request);
  if (INDEX_NOW_KEY.test(request.nextUrl.pathname)) return indexNowKey(request);

  const isOfAnotherInstant = request.cookies.has(SITE_PREVIEW_COOKIE);
  if (request.method === 'GET' && !isOfAnotherInstant) loadAhead(request.nextUrl.pathname);

  const nonce = crypto.randomUUID();
  const isPreview = PREVIEW.test(request.nextUrl.pathname);
  const policy = contentSecurityPolicy(nonce, isPreview ? env.adminOrigin : undefined);

  // Next reads the nonce for its own scripts from the policy in the request; pages read it from `x-nonce`.
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);

  const response = localise(new NextRequest(numbered(request) ?? request, { headers }));
  response.headers.set('content-security-policy', policy);
  if (isPreview) {
    // Z-9, F-10: its address is a right, so it stays out of caches, of search engines and of the next page's referrer.
    response.headers.set('cache-control', 'private, no-store');
    response.headers.set('x-robots-tag', 'noindex, nofollow');
    response.headers.set('referrer-policy', 'no-referrer');
  }
  if (isOfAnotherInstant) {
    // The site of another instant is for nobody but who asked for it.
    response.headers.set('cache-control', 'private, no-store');
    response.headers.set('x-robots-tag', 'noindex, nofollow');
  }
  if (env.portalUrl.startsWith('https:'))
    response.headers.set('strict-transport-security', 'max-age=31536000');
  return response;
}

/** By this file search engines know that it is us who tell them of changes; only the API knows the key. */
const INDEX_NOW_KEY = /^\/[A-Za-z0-9-]{8,128}\.txt$/;

const indexNowKey = (request: NextRequest) =>
  NextResponse.rewrite(new URL(`/index-now${request.nextUrl.pathname}`, request.url));

/** Feeds of all lists, formats and languages are answered in one place: app/feeds. */
function feed(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set('x-feed-path', request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.rewrite(new URL('/feeds', request.url), { request: { headers } });
}

export const config = {
  matcher: [
    '/((?!_next/|api/|icon.svg|apple-icon.png|manifest.webmanifest|robots.txt|sitemap.xml|sitemaps/|share-images/|feeds$|index-now/|theme.js|service-worker.js|offline/|icons/).*)',
  ],
};
