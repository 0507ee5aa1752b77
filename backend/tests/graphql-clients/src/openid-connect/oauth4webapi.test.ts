import * as oauth from 'oauth4webapi';
import { beforeAll, describe, expect, test } from 'vitest';
import { authorize, issuer, register } from './applications';

const redirectUri = 'com.example.reader:/callback';
// The API under test speaks plain http on this machine.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated only so that nobody uses it elsewhere
const insecure = { [oauth.allowInsecureRequests]: true };
let server: oauth.AuthorizationServer;
let app: oauth.Client;

beforeAll(async () => {
  const registered = await register({ kind: 'PUBLIC', redirectUris: [redirectUri] });
  expect(registered.secret).toBeNull();
  app = { client_id: registered.clientId };
  const base = new URL(issuer);
  server = await oauth.processDiscoveryResponse(
    base,
    await oauth.discoveryRequest(base, { algorithm: 'oauth2', ...insecure }),
  );
});

describe('oauth4webapi', () => {
  test('finds the same metadata at both addresses', async () => {
    const base = new URL(issuer);
    const openid = await oauth.processDiscoveryResponse(base, await oauth.discoveryRequest(base, insecure));
    expect(openid).toEqual(server);
    expect(server.code_challenge_methods_supported).toEqual(['S256']);
    expect(server.authorization_response_iss_parameter_supported).toBe(true);
  });

  test('signs in a public application on a device, whose tokens are as RFC 9068 asks', async () => {
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    const address = new URL(server.authorization_endpoint ?? '');
    address.search = new URLSearchParams({
      client_id: app.client_id,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid content.read_drafts offline_access',
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
    }).toString();
    const answer = oauth.validateAuthResponse(server, app, await authorize(address), state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      app,
      oauth.None(),
      answer,
      redirectUri,
      verifier,
      insecure,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const tokens = await oauth.processAuthorizationCodeResponse(server, app, response);

    const request = new Request(`${issuer}/graphql`, {
      headers: { Authorization: `Bearer ${tokens.access_token}` },
    });
    const claims = await oauth.validateJwtAccessToken(server, request, issuer, insecure);
    expect(claims.client_id).toBe(app.client_id);
    expect(claims.scope).toBe('openid content.read_drafts offline_access');

    const refreshed = await oauth.processRefreshTokenResponse(
      server,
      app,
      await oauth.refreshTokenGrantRequest(server, app, oauth.None(), tokens.refresh_token ?? '', insecure),
    );
    expect(refreshed.refresh_token).not.toBe(tokens.refresh_token);
    await oauth.processRevocationResponse(
      await oauth.revocationRequest(server, app, oauth.None(), refreshed.refresh_token ?? '', insecure),
    );
  });
});
