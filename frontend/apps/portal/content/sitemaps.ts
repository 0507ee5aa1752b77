import { env } from '@/env';

/** Milliseconds until the API begins to answer; how long it then writes depends on how much there is. */
const PATIENCE = 10_000;

/**
 * The index of sitemaps, or one of its files, as the API writes it: never kept, because it must be right at once, and passed on
 * while it is written, because it may be long.
 */
export async function loadSitemap(name?: string): Promise<Response> {
  const path = name === undefined ? '' : `/${encodeURIComponent(name)}`;
  const patience = new AbortController();
  const timer = setTimeout(() => {
    patience.abort();
  }, PATIENCE);
  try {
    return passOn(
      await fetch(new URL(`/api/v1/seo/sitemaps${path}`, env.apiUrl), {
        cache: 'no-store',
        signal: patience.signal,
      }),
    );
  } catch (error) {
    process.stderr.write(
      `${JSON.stringify({ level: 'error', event: 'sitemap_unavailable', message: String(error) })}\n`,
    );
    return unavailable();
  } finally {
    clearTimeout(timer);
  }
}

function passOn(answer: Response): Response {
  if (answer.status === 404) return new Response(null, { status: 404 });
  if (!answer.ok) return unavailable();
  return new Response(answer.body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' },
  });
}

const unavailable = () => new Response(null, { status: 503, headers: { 'retry-after': '30' } });
