import { env } from '@/env';

/** Milliseconds. */
const PATIENCE = 5_000;

/** The file of a key, as far as it is ours. */
export async function loadIndexNowKey(file: string): Promise<Response> {
  try {
    const answer = await fetch(new URL(`/api/v1/seo/index-now/${encodeURIComponent(file)}`, env.apiUrl), {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!answer.ok) return new Response(null, { status: answer.status === 404 ? 404 : 503 });
    return new Response(await answer.text(), {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
    });
  } catch (error) {
    process.stderr.write(
      `${JSON.stringify({ level: 'error', event: 'index_now_unavailable', message: String(error) })}\n`,
    );
    return new Response(null, { status: 503, headers: { 'retry-after': '30' } });
  }
}
