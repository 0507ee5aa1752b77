import { loadSitemap } from '@/content/sitemaps';

export const dynamic = 'force-dynamic';

export function GET(): Promise<Response> {
  return loadSitemap();
}
