import type {
  CreateIdentityProviderInput,
  IdentityProviderPartsFragment,
  UpdateIdentityProviderInput,
} from '@lavamedia/api/admin';

/** The members of a provider's form, as a person fills them in. */
export interface ProviderForm {
  readonly name: string;
  readonly slug: string;
  readonly issuer: string;
  readonly clientId: string;
  /** What was typed; the secret that is kept can not be read. */
  readonly clientSecret: string;
  /** Whether a provider that is there goes on without the secret that is kept. */
  readonly forgetsSecret: boolean;
  /** Words with spaces between them, beside `openid`. */
  readonly scopes: string;
  readonly provisionsAccounts: boolean;
  /** One domain a line. */
  readonly allowedDomains: string;
  readonly roleClaim: string;
  readonly roleMappings: readonly { readonly claimValue: string; readonly roleId: string }[];
  readonly isEnabled: boolean;
}

export const newProvider: ProviderForm = {
  name: '',
  slug: '',
  issuer: '',
  clientId: '',
  clientSecret: '',
  forgetsSecret: false,
  scopes: 'profile email',
  provisionsAccounts: false,
  allowedDomains: '',
  roleClaim: '',
  roleMappings: [],
  isEnabled: true,
};

/** The form of a provider that is there. */
export const formOf = (provider: IdentityProviderPartsFragment): ProviderForm => ({
  name: provider.name,
  slug: provider.slug,
  issuer: provider.issuer,
  clientId: provider.clientId,
  clientSecret: '',
  forgetsSecret: false,
  scopes: provider.scopes.join(' '),
  provisionsAccounts: provider.provisionsAccounts,
  allowedDomains: provider.allowedDomains.join('\n'),
  roleClaim: provider.roleClaim ?? '',
  roleMappings: provider.roleMappings.map(({ claimValue, role }) => ({ claimValue, roleId: role.id })),
  isEnabled: provider.isEnabled,
});

const words = (text: string) => text.split(/\s+/u).filter(Boolean);

const shared = (form: ProviderForm) => ({
  name: form.name.trim(),
  clientId: form.clientId.trim(),
  scopes: words(form.scopes).filter((scope) => scope !== 'openid'),
  provisionsAccounts: form.provisionsAccounts,
  allowedDomains: words(form.allowedDomains.replaceAll(',', ' ')).map((domain) => domain.replace(/^@/u, '')),
  roleClaim: form.roleClaim.trim() || null,
  roleMappings: form.roleMappings.map(({ claimValue, roleId }) => ({
    claimValue: claimValue.trim(),
    roleId,
  })),
  isEnabled: form.isEnabled,
});

/** What the server is asked to set up. */
export const creationOf = (form: ProviderForm): CreateIdentityProviderInput => ({
  ...shared(form),
  slug: form.slug.trim(),
  issuer: form.issuer.trim(),
  clientSecret: form.clientSecret || null,
});

/** What the server is asked to change. A secret that nobody typed stays: leaving the member out is not the same as null. */
export const changeOf = (id: string, form: ProviderForm): UpdateIdentityProviderInput => ({
  id,
  ...shared(form),
  ...(form.forgetsSecret ? { clientSecret: null } : {}),
  ...(form.clientSecret ? { clientSecret: form.clientSecret } : {}),
});
