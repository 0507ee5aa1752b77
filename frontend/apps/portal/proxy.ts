import createIntlMiddleware from 'next-intl/middleware';
import { NextRequest, type NextResponse } from 'next/server';
import { env } from '@/env';
import { routing } from '@/i18n/routing';
import { contentSecurityPolicy } from '@/security/content-security-policy';

const localise = createIntlMiddleware(routing);

/** Every page gets its language from its address and a policy under which only our own scripts run. */
export default function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce);

  // Next reads the nonce for its own scripts from the policy in the request; pages read it from `x-nonce`.
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);

  const response = localise(new NextRequest(request, { headers }));
  response.headers.set('content-security-policy', policy);
  if (env.portalUrl.startsWith('https:'))
    response.headers.set('strict-transport-security', 'max-age=31536000');
  return response;
}

export const config = {
  matcher: [
    '/((?!_next/|api/|icon.svg|apple-icon.png|manifest.webmanifest|robots.txt|sitemap.xml|theme.js).*)',
  ],
};
