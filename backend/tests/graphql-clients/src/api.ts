import { readFileSync } from 'node:fs';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    api: string;
    /** The key that the API signs with, PKCS #8 in Base64. */
    signingKey: string;
  }
}

const base = inject('api');

export const httpUrl = `${base}/graphql`;
export const socketUrl = httpUrl.replace(/^http/, 'ws');

/** Whether the schema that this checkout serves has anything to subscribe to. */
export const hasSubscriptions = readFileSync(
  new URL('../../../../schema.graphql', import.meta.url),
  'utf8',
).includes('\ntype Subscription {');

/** Says that no foreign page sends this; our clients always say so. */
export const preflight = { 'GraphQL-Preflight': '1' };

interface Login {
  accessToken: string;
}

/** Signs in as a demo account and gives the headers that carry the token. */
export async function signIn(email = 'editor@lavamedia.example') {
  const response = await fetch(`${base}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: 'ember-basalt-2026' }),
  });
  if (!response.ok) throw new Error(`Sign-in answered ${response.status}: ${await response.text()}`);
  const { accessToken } = (await response.json()) as Login;
  return { ...preflight, Authorization: `Bearer ${accessToken}` };
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Sends an operation without any client, for what only surrounds a test. */
export async function post(
  query: string,
  variables: Record<string, unknown>,
  headers: Record<string, string>,
): Promise<Answer> {
  const response = await fetch(httpUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** Uploads a file as the multipart specification says and gives the id of its asset. */
export async function upload(file: File, headers: Record<string, string>): Promise<string> {
  const query =
    'mutation ($file: Upload!) { uploadMedia(input: { file: $file }) { mediaAsset { id } errors { ... on Error { message } } } }';
  const form = new FormData();
  form.append('operations', JSON.stringify({ query, variables: { file: null } }));
  form.append('map', JSON.stringify({ 0: ['variables.file'] }));
  form.append('0', file);
  const response = await fetch(httpUrl, { method: 'POST', headers, body: form });
  const answer = (await response.json()) as Answer;
  const asset = (answer.data?.uploadMedia as { mediaAsset: { id: string } | null } | undefined)?.mediaAsset;
  if (!asset) throw new Error(`Nothing was uploaded: ${JSON.stringify(answer)}`);
  return asset.id;
}

/** A picture of one pixel, which no other test has uploaded. */
export function picture(name: string): File {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  return new File([pixel], name, { type: 'image/png' });
}

export const body = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Un mot.' }] }],
};

interface Item {
  id: string;
  latestVersionNumber: number;
}

/** Writes an article and publishes it: what subscribers hear of. */
export async function publish(title: string, headers: Record<string, string>): Promise<void> {
  const created = await post(
    'mutation ($input: CreateContentItemInput!) { createContentItem(input: $input) { contentItem { id latestVersionNumber } errors { ... on Error { message } } } }',
    { input: { title, body } },
    headers,
  );
  const payload = created.data?.createContentItem as { contentItem: Item | null } | undefined;
  if (!payload?.contentItem) throw new Error(`Nothing was created: ${JSON.stringify(created)}`);
  const { id, latestVersionNumber } = payload.contentItem;
  const published = await post(
    'mutation ($input: PublishContentItemInput!) { publishContentItem(input: $input) { contentItem { id } errors { ... on Error { message } } } }',
    { input: { id, expectedVersion: latestVersionNumber } },
    headers,
  );
  const result = published.data?.publishContentItem as { contentItem: unknown } | undefined;
  if (!result?.contentItem) throw new Error(`Nothing was published: ${JSON.stringify(published)}`);
}

/** Publishes until somebody has heard of it: a subscription may begin a moment after its request was sent. */
export async function publishUntil(
  heard: Promise<unknown>,
  title: string,
  headers: Record<string, string>,
): Promise<void> {
  const isHeard = heard.then(() => true);
  for (let i = 1; i <= 10; i++) {
    await publish(`${title} ${i}`, headers);
    const pause = new Promise<boolean>((resolve) => setTimeout(resolve, 500, false));
    if (await Promise.race([isHeard, pause])) return;
  }
}

/** The next result of an iteration; the clients type its end as anything. */
export async function nextOf<T>(results: AsyncIterator<T>): Promise<T | undefined> {
  const next = await results.next();
  return next.done ? undefined : next.value;
}
