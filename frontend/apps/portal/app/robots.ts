import type { MetadataRoute } from 'next';
import { absoluteUrl } from '@/seo/urls';

// The public address is known when the portal runs, not when it is built.
export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', disallow: '/api/' }, sitemap: absoluteUrl('/sitemap.xml') };
}
