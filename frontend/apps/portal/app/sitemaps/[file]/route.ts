import { loadSitemap } from '@/content/sitemaps';

interface Context {
  params: Promise<{ file: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  return loadSitemap(file);
}
