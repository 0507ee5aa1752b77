import { env } from '@/env';

const TIMEOUT = 5_000;

/** What came of it: `later` when it cannot be had at the moment, or was asked for too often. */
export type Outcome = 'done' | 'refused' | 'later';

/** Hands on what a reader of the newsletter does, as the portal that shares the API's secret. */
async function tell(path: string, body: Record<string, string>): Promise<Outcome> {
  try {
    const response = await fetch(new URL(`/api/v1/newsletter/${path}`, env.apiUrl), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'lavamedia-portal-secret': env.revalidationSecret ?? '',
      },
      body: JSON.stringify(body),
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.ok) return 'done';
    return response.status === 400 || response.status === 404 ? 'refused' : 'later';
  } catch (error) {
    process.stderr.write(
      `${JSON.stringify({ level: 'error', event: 'newsletter_unavailable', message: String(error) })}\n`,
    );
    return 'later';
  }
}

/** The owner of the address is asked by mail. Whether it is known already is not to be seen here. */
export const subscribe = (email: string, locale: string, client: string) =>
  tell('subscriptions', { email, locale, client });

export const confirm = (token: string) => tell('confirmations', { token });

export const leave = (key: string) => tell('removals', { key });
