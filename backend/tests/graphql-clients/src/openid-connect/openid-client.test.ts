import * as client from 'openid-client';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  administer,
  allScopes,
  type Application,
  authorize,
  issuer,
  redirectUri,
  register,
  signedOutUri,
} from './applications';
import { Browser } from './browser';

// The API under test speaks plain http on this machine.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated only so that nobody uses it elsewhere
const plainHttp = client.allowInsecureRequests;

let application: Application;
let config: client.Configuration;

beforeAll(async () => {
  application = await register();
  config = await configure(application);
});

function configure(of: Application, metadata: Partial<client.ClientMetadata> = {}) {
  return client.discovery(new URL(issuer), of.clientId, metadata, client.ClientSecretBasic(of.secret), {
    execute: [plainHttp],
  });
}

/** Everything that a relying party does to sign a person in. */
async function signInWith(
  using: client.Configuration,
  parameters: Record<string, string> = {},
  browser = new Browser(issuer),
) {
  const verifier = client.randomPKCECodeVerifier();
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const address = client.buildAuthorizationUrl(using, {
    redirect_uri: redirectUri,
    scope: allScopes,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    resource: issuer,
    ...parameters,
  });
  return client.authorizationCodeGrant(using, await authorize(address, browser), {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
    ...(parameters.max_age && { maxAge: Number(parameters.max_age) }),
  });
}

async function isActive(token: string): Promise<boolean> {
  return (await client.tokenIntrospection(config, token)).active;
}

describe('openid-client', () => {
  test('signs a person in with code, PKCE, state, nonce, iss and consent', async () => {
    const tokens = await signInWith(config);
    expect(tokens.scope).toBe(allScopes);
    expect(tokens.claims()?.aud).toBe(application.clientId);
    expect(tokens.claims()?.auth_time).toBeTypeOf('number');
    const person = await client.fetchUserInfo(config, tokens.access_token, tokens.claims()?.sub ?? '');
    expect(person).toMatchObject({ name: 'Inès Maréchal', email: 'editor@lavamedia.example' });
  });

  test('signs in with ES256 ID tokens and client_secret_post', async () => {
    const modern = await register({ signatureAlgorithm: 'ES256' });
    const using = await client.discovery(
      new URL(issuer),
      modern.clientId,
      { id_token_signed_response_alg: 'ES256' },
      client.ClientSecretPost(modern.secret),
      { execute: [plainHttp] },
    );
    expect((await signInWith(using)).claims()?.sub).toBeTypeOf('string');
  });

  test('remembers what a person agreed to, asks again when asked to, and skips it for our own', async () => {
    const browser = new Browser(issuer);
    await signInWith(config, {}, browser);
    const silent = await signInWith(config, { prompt: 'none' }, browser);
    expect(silent.access_token).toBeTypeOf('string');

    const own = await configure(await register({ isFirstParty: true }));
    expect((await signInWith(own, { prompt: 'none' }, browser)).access_token).toBeTypeOf('string');
  });

  test('asks for a new sign-in with prompt=login and max_age', async () => {
    const browser = new Browser(issuer);
    const first = (await signInWith(config, {}, browser)).claims();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const second = (await signInWith(config, { prompt: 'login' }, browser)).claims();
    expect(second?.auth_time).toBeGreaterThan(first?.auth_time ?? Infinity);
    const third = (await signInWith(config, { max_age: '0' }, browser)).claims();
    expect(third?.auth_time).toBeGreaterThanOrEqual(second?.auth_time ?? Infinity);
  });

  test('T3 refreshes with rotation, and gives fewer scopes when asked, never more', async () => {
    const first = await signInWith(config);
    const second = await client.refreshTokenGrant(config, first.refresh_token ?? '');
    expect(second.refresh_token).not.toBe(first.refresh_token);
    const narrow = await client.refreshTokenGrant(config, second.refresh_token ?? '', { scope: 'openid' });
    expect(narrow.scope).toBe('openid');
    await expect(
      client.refreshTokenGrant(config, narrow.refresh_token ?? '', { scope: 'openid users.manage' }),
    ).rejects.toMatchObject({ error: 'invalid_scope' });
  });

  test('T4 revokes a grant: refresh and access token are dead at once', async () => {
    const tokens = await signInWith(config);
    expect(await isActive(tokens.access_token)).toBe(true);
    expect(await isActive(tokens.refresh_token ?? '')).toBe(true);
    await client.tokenRevocation(config, tokens.refresh_token ?? '');
    expect(await isActive(tokens.access_token)).toBe(false);
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  test('tells an application nothing about tokens of another', async () => {
    const tokens = await signInWith(config);
    const other = await configure(await register());
    expect(await client.tokenIntrospection(other, tokens.access_token)).toEqual({ active: false });
    await client.tokenRevocation(other, tokens.access_token);
    expect(await isActive(tokens.access_token)).toBe(true);
  });

  test('acts as a service account with its own credentials, within the roles of that account', async () => {
    const account = await administer<{ user: { id: string } }>(
      `mutation ($input: CreateServiceAccountInput!) {
         createServiceAccount(input: $input) { user { id } errors { ... on Error { message } } }
       }`,
      { input: { displayName: `Robot ${Date.now()}`, roleIds: [] } },
      'createServiceAccount',
    );
    const using = await configure(
      await register({ redirectUris: [], serviceAccountId: account.user.id, scopes: ['users.read'] }),
    );
    const tokens = await client.clientCredentialsGrant(using, { scope: 'users.read' });
    expect(tokens.refresh_token).toBeUndefined();
    const answer = await ask(tokens.access_token, '{ me { displayName permissions } users { totalCount } }');
    // The scope allows it, but no role of the account does.
    expect(JSON.stringify(answer)).toContain('AUTH_NOT_AUTHORIZED');
    await expect(client.clientCredentialsGrant(using, { scope: 'users.manage' })).rejects.toMatchObject({
      error: 'invalid_scope',
    });
    await expect(client.clientCredentialsGrant(config)).rejects.toMatchObject({
      error: 'unauthorized_client',
    });
  });

  test('narrows what a person may do to the scopes of the token', async () => {
    const tokens = await signInWith(config, { scope: 'openid' });
    const answer = await ask(tokens.access_token, '{ me { displayName } users { totalCount } }');
    expect(JSON.stringify(answer)).toContain('AUTH_NOT_AUTHORIZED');
  });

  test('T4 signs out at the request of an application: what is not offline ends with the session', async () => {
    const browser = new Browser(issuer);
    const tokens = await signInWith(config, { scope: 'openid' }, browser);
    const offline = await signInWith(config, {}, browser);
    const address = client.buildEndSessionUrl(config, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: signedOutUri,
      state: 'after',
    });
    expect((await browser.open(address)).url.href).toBe(`${signedOutUri}?state=after`);
    expect(await isActive(tokens.access_token)).toBe(false);
    expect(await isActive(offline.access_token)).toBe(true);
    expect((await browser.open(address)).url.href).toBe(`${signedOutUri}?state=after`);
  });

  test('asks the person before a sign-out without a hint', async () => {
    const browser = new Browser(issuer);
    await signInWith(config, {}, browser);
    const page = await browser.open('/auth/end-session');
    expect(page.html).toContain('Sign out?');
    expect((await browser.submit(page, { decision: 'sign-out' })).url.pathname).toBe('/auth/signed-out');
  });

  test('T4 a disabled application gets nothing, and what it had is dead', async () => {
    const doomed = await register();
    const using = await configure(doomed);
    const tokens = await signInWith(using);
    await administer(
      `mutation ($input: UpdateClientInput!) {
         updateClient(input: $input) { client { disabledAt } errors { ... on Error { message } } }
       }`,
      {
        input: {
          id: doomed.id,
          name: 'Doomed',
          isDisabled: true,
          redirectUris: [],
          postLogoutRedirectUris: [],
          scopes: [],
        },
      },
      'updateClient',
    );
    expect((await ask(tokens.access_token, '{ me { displayName } }')).data?.me ?? null).toBeNull();
    await expect(client.refreshTokenGrant(using, tokens.refresh_token ?? '')).rejects.toMatchObject({
      status: 401,
    });
  });

  test('a replaced secret is refused', async () => {
    const old = await register();
    const rotated = await administer<{ issuedClient: Application }>(
      `mutation ($id: ID!) {
         rotateClientSecret(input: { id: $id }) {
           issuedClient { id clientId secret } errors { ... on Error { message } }
         }
       }`,
      { id: old.id },
      'rotateClientSecret',
    );
    await expect(signInWith(await configure(old))).rejects.toMatchObject({ status: 401 });
    expect((await signInWith(await configure(rotated.issuedClient))).access_token).toBeTypeOf('string');
  });
});

async function ask(token: string, query: string): Promise<{ data?: Record<string, unknown> | null }> {
  const response = await fetch(`${issuer}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: Record<string, unknown> | null };
}
