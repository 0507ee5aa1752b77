import { inject } from 'vitest';
import { post, signIn } from '../api';
import { Browser, type Page } from './browser';

export const issuer = inject('api');
export const redirectUri = 'https://partner.example/callback';
export const signedOutUri = 'https://partner.example/signed-out';
export const password = 'ember-basalt-2026';
export const allScopes = 'openid profile email offline_access content.read_drafts';

export interface Application {
  readonly id: string;
  readonly clientId: string;
  readonly secret: string;
}

/** Registers an application as an administrator does. */
export async function register(input: Record<string, unknown> = {}): Promise<Application> {
  const answer = await post(
    `mutation ($input: RegisterClientInput!) {
       registerClient(input: $input) {
         issuedClient { id clientId secret }
         errors { ... on Error { message } }
       }
     }`,
    {
      input: {
        name: 'Partner',
        kind: 'CONFIDENTIAL',
        redirectUris: [redirectUri],
        postLogoutRedirectUris: [signedOutUri],
        scopes: allScopes.split(' '),
        ...input,
      },
    },
    await signIn('admin@lavamedia.example'),
  );
  const payload = answer.data?.registerClient as { issuedClient: Application | null } | undefined;
  if (!payload?.issuedClient) throw new Error(`Nothing was registered: ${JSON.stringify(answer)}`);
  return payload.issuedClient;
}

/** Runs an act of an administrator that must succeed. */
export async function administer<T>(
  query: string,
  variables: Record<string, unknown>,
  name: string,
): Promise<T> {
  const answer = await post(query, variables, await signIn('admin@lavamedia.example'));
  const payload = answer.data?.[name] as { errors: unknown } | undefined;
  if (!payload || payload.errors) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  return payload as T;
}

/** Signs in on the page that the browser shows. */
export function signInOn(browser: Browser, page: Page, email = 'editor@lavamedia.example'): Promise<Page> {
  return browser.submit(page, { email, password });
}

/** Opens an authorization request, signs in and agrees where asked; gives the address that the client gets. */
export async function authorize(address: string | URL, browser = new Browser(issuer)): Promise<URL> {
  let page = await browser.open(address);
  if (page.url.pathname === '/auth/sign-in') page = await signInOn(browser, page);
  if (page.html.includes('name="decision"')) page = await browser.submit(page, { decision: 'allow' });
  return page.url;
}
