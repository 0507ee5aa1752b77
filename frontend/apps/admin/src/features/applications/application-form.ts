import type { ApplicationPartsFragment, RegisterClientInput } from '@lavamedia/api/admin';

/** How an application gets its tokens; the server knows the last as a confidential client that acts as an account. */
export type ApplicationType = 'WEB' | 'APP' | 'SERVICE';

/** The members of an application's form, as a person fills them in. */
export interface ApplicationForm {
  readonly name: string;
  readonly type: ApplicationType;
  /** One address a line. */
  readonly redirectUris: string;
  readonly postLogoutRedirectUris: string;
  readonly scopes: readonly string[];
  readonly signatureAlgorithm: ApplicationPartsFragment['signatureAlgorithm'];
  readonly isFirstParty: boolean;
  /** The id of the account that it acts as; empty for none. */
  readonly serviceAccountId: string;
}

/** What is asked about the person who signs in; all other scopes are rights. */
export const identityScopes = ['openid', 'profile', 'email', 'offline_access'] as const;

export const newApplication: ApplicationForm = {
  name: '',
  type: 'WEB',
  redirectUris: '',
  postLogoutRedirectUris: '',
  scopes: ['openid', 'profile'],
  signatureAlgorithm: 'RS256',
  isFirstParty: false,
  serviceAccountId: '',
};

/** What kind an application is, told by what it has: one without addresses never meets a person. */
export function typeOf(application: ApplicationPartsFragment): ApplicationType {
  if (application.kind === 'PUBLIC') return 'APP';
  return application.serviceAccount && application.redirectUris.length === 0 ? 'SERVICE' : 'WEB';
}

/** The form of an application that is there. */
export const formOf = (application: ApplicationPartsFragment): ApplicationForm => ({
  name: application.name,
  type: typeOf(application),
  redirectUris: application.redirectUris.join('\n'),
  postLogoutRedirectUris: application.postLogoutRedirectUris.join('\n'),
  scopes: application.scopes,
  signatureAlgorithm: application.signatureAlgorithm,
  isFirstParty: application.isFirstParty,
  serviceAccountId: application.serviceAccount?.id ?? '',
});

/** The addresses of a text with one a line. */
export const addressesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the server is asked to store; members that the type does not have are left empty, whatever was typed before. */
export function inputOf(form: ApplicationForm): Omit<RegisterClientInput, 'kind'> {
  const isService = form.type === 'SERVICE';
  return {
    name: form.name.trim(),
    redirectUris: isService ? [] : addressesIn(form.redirectUris),
    postLogoutRedirectUris: isService ? [] : addressesIn(form.postLogoutRedirectUris),
    scopes: form.scopes.filter((scope) => !isService || !isIdentityScope(scope)),
    signatureAlgorithm: form.signatureAlgorithm,
    isFirstParty: !isService && form.isFirstParty,
    serviceAccountId: form.type === 'APP' ? null : form.serviceAccountId || null,
  };
}

/** The same application, so that one thing about it can be changed. */
export const inputOfApplication = (application: ApplicationPartsFragment) => ({
  id: application.id,
  name: application.name,
  redirectUris: application.redirectUris,
  postLogoutRedirectUris: application.postLogoutRedirectUris,
  scopes: application.scopes,
  signatureAlgorithm: application.signatureAlgorithm,
  isFirstParty: application.isFirstParty,
  serviceAccountId: application.serviceAccount?.id ?? null,
  isDisabled: application.disabledAt !== null,
});

/** The first address that the server would surely refuse: it is compared character by character, so it must be unambiguous. */
export const refusedAddress = (text: string): string | null =>
  addressesIn(text).find((address) => !isAcceptable(address)) ?? null;

export const isIdentityScope = (scope: string): boolean =>
  (identityScopes as readonly string[]).includes(scope);

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

function isAcceptable(address: string): boolean {
  if (/[\s\\*#]|[^\x20-\x7e]|\/\.{1,2}\//u.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username || password) return false;
  if (protocol === 'https:') return true;
  // Beyond this machine plain http could be overheard; an app's own scheme is a reversed domain, which others do not take.
  return protocol === 'http:' ? loopback.test(hostname) : protocol.includes('.');
}
