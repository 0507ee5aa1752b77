import { parseFeedPath } from '@/seo/feeds/feed-address';
import { currentResponse } from '@/server/request';
import { parseSession, SITE_PREVIEW_COOKIE, type SitePreviewSession } from './session';

/** What others fetch and keep is of now for everybody: only pages show another instant. */
const NO_PAGE = /^\/(api|sitemaps|share-images|feeds)(\/|$)|^\/[\w.-]+\.(xml|txt|json|webmanifest|svg|png)$/;

/** The preview that the page which is being rendered is in; `null` for readers. */
export function currentSitePreviewSession(): SitePreviewSession | null {
  const request = currentResponse()?.req;
  const cookie = request?.headers.cookie;
  if (!request?.url || !cookie?.includes(SITE_PREVIEW_COOKIE)) return null;

  const [path = '/'] = request.url.split('?');
  return NO_PAGE.test(path) || parseFeedPath(path) ? null : parseSession(valueOf(cookie));
}

function valueOf(cookies: string): string | undefined {
  const prefix = `${SITE_PREVIEW_COOKIE}=`;
  const pair = cookies
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix));
  return pair && decodeURIComponent(pair.slice(prefix.length));
}
