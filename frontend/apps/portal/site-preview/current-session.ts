import { parseFeedPath } from '@/seo/feeds/feed-address';
import { currentResponse } from '@/server/request';
import { sessionInCookies, type SitePreviewSession } from './session';

/** What others fetch and keep is of now for everybody: only pages show another instant. */
const NO_PAGE = /^\/(api|sitemaps|share-images|feeds)(\/|$)|^\/[\w.-]+\.(xml|txt|json|webmanifest|svg|png)$/;

/** The preview that the page which is being rendered is in; `null` for readers. */
export function currentSitePreviewSession(): SitePreviewSession | null {
  const request = currentResponse()?.req;
  if (!request?.url || !request.headers.cookie) return null;

  const [path = '/'] = request.url.split('?');
  return NO_PAGE.test(path) || parseFeedPath(path) ? null : sessionInCookies(request.headers.cookie);
}
