import { env } from '@/env';

const TIMEOUT = 5_000;

/** Tells the API of what was counted, as the portal that shares its secret. Throws when it was not taken. */
export async function tellHits(path: string, hits: readonly object[]): Promise<void> {
  const response = await fetch(new URL(path, env.apiUrl), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'lavamedia-portal-secret': env.revalidationSecret ?? '',
    },
    body: JSON.stringify(hits),
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!response.ok) throw new Error(`The API answered with status ${response.status}.`);
}
