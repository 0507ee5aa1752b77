import { createHash, timingSafeEqual } from 'node:crypto';
import { invalidate } from '@/content/cache';
import { env } from '@/env';

const MAXIMUM_TAGS = 1_000;

/** `POST {"tags": [...]}`: the API says what has changed, and from this answer on nobody sees the old of it. */
export async function POST(request: Request): Promise<Response> {
  if (!isAuthorised(request.headers.get('authorization'))) {
    return problem(401, 'INVALID_REVALIDATION_SECRET', 'The bearer token is not the revalidation secret.');
  }

  const tags = readTags(await request.json().catch(() => null));
  if (!tags) {
    return problem(400, 'INVALID_TAGS', `The body must be {"tags": […]} with 1 to ${MAXIMUM_TAGS} texts.`);
  }
  return Response.json({ revalidated: invalidate(tags) });
}

/** Compares digests, which have one length, so that the time tells nothing about the secret. */
function isAuthorised(authorization: string | null): boolean {
  const secret = env.revalidationSecret;
  const given = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
  return secret !== undefined && given !== undefined && timingSafeEqual(digest(given), digest(secret));
}

const digest = (text: string) => createHash('sha256').update(text).digest();

function readTags(body: unknown): string[] | null {
  if (typeof body !== 'object' || body === null || !('tags' in body) || !Array.isArray(body.tags))
    return null;
  const tags: unknown[] = body.tags;
  if (tags.length === 0 || tags.length > MAXIMUM_TAGS) return null;
  return tags.every((tag) => typeof tag === 'string') ? tags : null;
}

/** RFC 9457. */
const problem = (status: number, code: string, detail: string) =>
  Response.json(
    { status, code, detail },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
