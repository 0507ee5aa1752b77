import { createHash, createHmac, createPrivateKey, createPublicKey, randomBytes } from 'node:crypto';
import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  generateKeyPair,
  type JSONWebKeySet,
  jwtVerify,
  SignJWT,
} from 'jose';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Application, authorize, issuer, redirectUri, register, signInOn } from './applications';
import { Browser } from './browser';

const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
let application: Application;
let own: Application;

beforeAll(async () => {
  application = await register();
  own = await register({ isFirstParty: true });
});

type Parameters = Record<string, string | undefined>;

function requestOf(changes: Parameters = {}): string {
  const all: Parameters = {
    client_id: own.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid offline_access',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state: 'abc',
    ...changes,
  };
  const present = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${issuer}/auth/authorize?${new URLSearchParams(present)}`;
}

async function exchange(changes: Parameters, of = own) {
  const all: Parameters = {
    grant_type: 'authorization_code',
    redirect_uri: redirectUri,
    code_verifier: verifier,
    client_id: of.clientId,
    client_secret: of.secret,
    ...changes,
  };
  const present = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const response = await fetch(`${issuer}/auth/token`, {
    method: 'POST',
    body: new URLSearchParams(present),
  });
  const body = (await response.json()) as Record<string, string>;
  return { status: response.status, body };
}

async function code(changes: Parameters = {}): Promise<string> {
  return (await authorize(requestOf(changes))).searchParams.get('code') ?? '';
}

/** The name that the API calls who sends a token; null for a reader. */
async function nameOf(token: string): Promise<string | null> {
  const response = await fetch(`${issuer}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ me { displayName } }' }),
  });
  const answer = (await response.json()) as { data?: { me: { displayName: string } | null } | null };
  return answer.data?.me?.displayName ?? null;
}

describe('T1 the authorization endpoint', () => {
  test.each<[string, Parameters, string]>([
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['plain PKCE', { code_challenge: verifier, code_challenge_method: 'plain' }, 'invalid_request'],
    ['PKCE without a method', { code_challenge_method: undefined }, 'invalid_request'],
    ['a challenge that is no hash', { code_challenge: 'short' }, 'invalid_request'],
    ['the implicit grant', { response_type: 'token' }, 'unsupported_response_type'],
    ['the hybrid flow', { response_type: 'code id_token' }, 'unsupported_response_type'],
    ['a scope that is not registered', { scope: 'openid users.manage' }, 'invalid_scope'],
    ['a foreign resource', { resource: 'https://other.example' }, 'invalid_target'],
    ['a request object', { request: 'e30.e30.' }, 'request_not_supported'],
    ['a request from elsewhere', { request_uri: 'https://evil.example' }, 'request_uri_not_supported'],
    ['prompt=none for nobody', { prompt: 'none' }, 'login_required'],
    ['prompt=none with another', { prompt: 'none login' }, 'invalid_request'],
  ])('refuses %s, and says so to the client', async (_, changes, error) => {
    const { url } = await new Browser(issuer).open(requestOf(changes));
    expect(url.origin + url.pathname).toBe(redirectUri);
    expect(url.searchParams.get('error')).toBe(error);
    expect(url.searchParams.get('state')).toBe('abc');
    expect(url.searchParams.get('iss')).toBe(issuer);
    expect(url.searchParams.has('code')).toBe(false);
  });

  test.each([
    'https://evil.example/callback',
    'https://partner.example/callback/',
    'https://partner.example/callback?',
    'https://partner.example/callback?x=1',
    'https://partner.example/callback#x',
    'https://partner.example/Callback',
    'https://PARTNER.example/callback',
    'HTTPS://partner.example/callback',
    'http://partner.example/callback',
    'https://partner.example:443/callback',
    'https://partner.example:8443/callback',
    'https://partner.example/%63allback',
    'https://partner.example//callback',
    'https://partner.example/./callback',
    'https://partner.example/x/../callback',
    'https://partner.example.evil.example/callback',
    'https://partner.example@evil.example/callback',
    'https://evil@partner.example/callback',
    'https://sub.partner.example/callback',
    'https://partner.example\\@evil.example/callback',
    ' https://partner.example/callback',
    'https://partner.example/callback\u0000',
    '//partner.example/callback',
    'javascript:alert(1)',
    '',
  ])('sends nobody to %j', async (address) => {
    const page = await new Browser(issuer).open(requestOf({ redirect_uri: address }));
    expect(page.url.origin).toBe(issuer);
    expect(page.url.pathname).toBe('/auth/authorize');
    expect(page.status).toBe(400);
    expect(page.html).toContain('role="alert"');
  });

  test('knows no foreign client and no parameter twice', async () => {
    const unknown = await new Browser(issuer).open(requestOf({ client_id: crypto.randomUUID() }));
    expect(unknown.status).toBe(400);
    const twice = await new Browser(issuer).open(`${requestOf()}&scope=openid`);
    expect(twice.url.searchParams.get('error')).toBe('invalid_request');
  });

  test('answers a request by POST as one by GET', async () => {
    const response = await fetch(`${issuer}/auth/authorize`, {
      method: 'POST',
      redirect: 'manual',
      body: new URL(requestOf()).searchParams,
    });
    expect(response.status).toBe(303);
    const page = await new Browser(issuer).open(response.headers.get('location') ?? '');
    expect(page.url.pathname).toBe('/auth/sign-in');
  });

  test('asks before it gives a foreign application anything, and takes no for an answer', async () => {
    const browser = new Browser(issuer);
    const asked = await signInOn(browser, await browser.open(requestOf({ client_id: application.clientId })));
    expect(asked.html).toContain('Allow “Partner”?');
    const denied = await browser.submit(asked, { decision: 'deny' });
    expect(denied.url.searchParams.get('error')).toBe('access_denied');
    const forged = await browser.submit(asked, { decision: 'allow', form_token: 'forged' });
    expect(forged.status).toBe(400);
  });
});

describe('T1 the token endpoint', () => {
  test('exchanges a code once; used again, what it produced is dead', async () => {
    const once = await code();
    const first = await exchange({ code: once });
    expect(first.status).toBe(200);
    expect(await nameOf(first.body.access_token ?? '')).toBe('Inès Maréchal');
    const again = await exchange({ code: once });
    expect(again).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await nameOf(first.body.access_token ?? '')).toBeNull();
    const refresh = await exchange({
      grant_type: 'refresh_token',
      refresh_token: first.body.refresh_token,
    });
    expect(refresh.body.error).toBe('invalid_grant');
  });

  test('of many uses of a code at once, none leaves living tokens but the first alone', async () => {
    const once = await code();
    const answers = await Promise.all(Array.from({ length: 6 }, () => exchange({ code: once })));
    const good = answers.filter((answer) => answer.status === 200);
    expect(good).toHaveLength(1);
    expect(await nameOf(good[0]?.body.access_token ?? '')).toBeNull();
  });

  test.each<[string, Parameters, string]>([
    ['no verifier', { code_verifier: undefined }, 'invalid_request'],
    ['another verifier', { code_verifier: randomBytes(32).toString('base64url') }, 'invalid_grant'],
    ['the challenge as verifier', { code_verifier: challenge }, 'invalid_grant'],
    ['another address', { redirect_uri: `${redirectUri}/` }, 'invalid_grant'],
    ['no address', { redirect_uri: undefined }, 'invalid_grant'],
    ['a wrong secret', { client_secret: 'wrong' }, 'invalid_client'],
    ['no secret', { client_secret: undefined }, 'invalid_client'],
    ['a foreign resource', { resource: 'https://other.example' }, 'invalid_target'],
    ['the password grant', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['no grant', { grant_type: undefined }, 'invalid_request'],
  ])('refuses %s', async (_, changes, error) => {
    const answer = await exchange({ code: await code(), ...changes });
    expect(answer.body.error).toBe(error);
    expect(answer.status).toBe(error === 'invalid_client' ? 401 : 400);
  });

  test('gives a code to the client that it was made for only', async () => {
    const answer = await exchange({ code: await code() }, application);
    expect(answer.body.error).toBe('invalid_grant');
  });

  test('T3 gives a refresh token to no other client, and none to our own doors', async () => {
    const { body } = await exchange({ code: await code() });
    const foreign = await exchange(
      { grant_type: 'refresh_token', refresh_token: body.refresh_token },
      application,
    );
    expect(foreign.body.error).toBe('invalid_grant');
    const door = await fetch(`${issuer}/api/v1/auth/refresh`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ refreshToken: body.refresh_token }),
    });
    expect(door.status).toBe(401);
  });
});

describe('T2 the API', () => {
  test('refuses every token that is not exactly one of ours', async () => {
    const { body } = await exchange({ code: await code() });
    const genuine = body.access_token ?? '';
    const [, payload, signature] = genuine.split('.') as [string, string, string];
    const header = decodeProtectedHeader(genuine);
    const claims = decodeJwt(genuine);
    expect(header).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(await nameOf(genuine)).toBe('Inès Maréchal');

    const keys = (await (await fetch(`${issuer}/auth/keys`)).json()) as JSONWebKeySet;
    await jwtVerify(genuine, createLocalJWKSet(keys), { issuer, audience: issuer, typ: 'at+jwt' });
    const jwk = keys.keys.find((key) => key.kid === header.kid);
    if (!jwk) throw new Error('The key is not published.');
    const publicKey = createPublicKey({ key: jwk as never, format: 'jwk' });
    const stranger = await generateKeyPair('ES256');
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const sign = (changes: Record<string, unknown>, protectedHeader: Record<string, unknown> = {}) =>
      new SignJWT({ ...claims, ...changes })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: header.kid ?? '', ...protectedHeader })
        .sign(stranger.privateKey);
    const macOf = (head: object, secret: string | Buffer) => {
      const text = `${encode(head)}.${payload}`;
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
    };
    const spki = publicKey.export({ type: 'spki', format: 'der' });
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    const forged: Record<string, string> = {
      'alg none': `${encode({ ...header, alg: 'none' })}.${payload}.`,
      'alg nOnE': `${encode({ ...header, alg: 'nOnE' })}.${payload}.`,
      'alg none with the signature': `${encode({ ...header, alg: 'none' })}.${payload}.${signature}`,
      'HS256 with the public key': macOf({ ...header, alg: 'HS256' }, spki),
      'HS256 with the public key as PEM': macOf({ ...header, alg: 'HS256' }, pem),
      'RS256 in its name': `${encode({ ...header, alg: 'RS256' })}.${payload}.${signature}`,
      'a foreign key under our kid': await sign({}),
      'a foreign kid': await sign({}, { kid: 'foreign' }),
      'no kid': await sign({}, { kid: '' }),
      'a key that it brings itself': await sign({}, { jwk: { kty: 'EC' } }),
      'a key at its own address': await sign({}, { jku: 'https://evil.example/keys' }),
      'another person': `${genuine.split('.')[0] ?? ''}.${encode({ ...claims, sub: crypto.randomUUID() })}.${signature}`,
      'more scopes': `${genuine.split('.')[0] ?? ''}.${encode({ ...claims, scope: 'users.manage' })}.${signature}`,
      'another type': `${encode({ ...header, typ: 'JWT' })}.${payload}.${signature}`,
      'no signature': `${genuine.split('.')[0] ?? ''}.${payload}.`,
      'an ID token': body.id_token ?? '',
      'a refresh token': body.refresh_token ?? '',
    };
    for (const [what, token] of Object.entries(forged)) expect(await nameOf(token), what).toBeNull();
    expect(await nameOf(genuine)).toBe('Inès Maréchal');
  });

  test('refuses tokens of its own key that are over, of another issuer, or for another audience', async () => {
    const { body } = await exchange({ code: await code() });
    const genuine = body.access_token ?? '';
    const header = decodeProtectedHeader(genuine);
    const claims = decodeJwt(genuine);
    const key = createPrivateKey({
      key: Buffer.from(inject('signingKey'), 'base64'),
      format: 'der',
      type: 'pkcs8',
    });
    const now = Math.floor(Date.now() / 1000);
    const sign = (changes: Record<string, unknown>) =>
      new SignJWT({ ...claims, ...changes })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: header.kid ?? '' })
        .sign(key);
    // Without this the refusals below would prove nothing.
    expect(await nameOf(await sign({ jti: crypto.randomUUID() }))).toBe('Inès Maréchal');

    const wrong: Record<string, Record<string, unknown>> = {
      'over for longer than clocks differ': { iat: now - 1000, exp: now - 61 },
      'without an end': { exp: undefined },
      'not good yet': { nbf: now + 600 },
      'another issuer': { iss: 'https://evil.example' },
      'our issuer with a slash': { iss: `${issuer}/` },
      'another audience': { aud: 'https://evil.example' },
      'no audience': { aud: undefined },
      'a client as its audience': { aud: own.clientId },
    };
    for (const [what, changes] of Object.entries(wrong)) {
      const token = await sign(changes);
      expect(await nameOf(token), what).toBeNull();
      const userInfo = await fetch(`${issuer}/auth/userinfo`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      expect(userInfo.status, what).toBe(401);
    }
  });

  test('userinfo answers a bad token as RFC 6750 asks', async () => {
    const response = await fetch(`${issuer}/auth/userinfo`, { headers: { Authorization: 'Bearer x.y.z' } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"');
    const none = await fetch(`${issuer}/auth/userinfo`);
    expect(none.headers.get('www-authenticate')).toBe('Bearer');
  });
});
