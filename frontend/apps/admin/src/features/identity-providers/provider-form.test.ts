import { describe, expect, it } from 'vitest';
import { changeOf, creationOf, formOf, newProvider } from './provider-form';

const keycloak = {
  id: 'provider',
  name: 'Keycloak',
  slug: 'keycloak',
  issuer: 'https://login.example.com/realms/media',
  clientId: 'lavamedia',
  hasClientSecret: true,
  scopes: ['profile', 'email'],
  roleClaim: 'groups',
  roleMappings: [{ claimValue: 'redaction', role: { id: 'author', name: 'Author' } }],
  provisionsAccounts: true,
  allowedDomains: ['example.com'],
  isEnabled: true,
};

describe('the form of an identity provider', () => {
  it('changes nothing when nothing was typed, the secret least of all', () => {
    const { roleMappings, ...same } = changeOf('provider', formOf(keycloak));
    expect(same).toEqual({
      id: 'provider',
      name: 'Keycloak',
      clientId: 'lavamedia',
      scopes: ['profile', 'email'],
      roleClaim: 'groups',
      provisionsAccounts: true,
      allowedDomains: ['example.com'],
      isEnabled: true,
    });
    expect(roleMappings).toEqual([{ claimValue: 'redaction', roleId: 'author' }]);
  });

  it('replaces a secret that was typed, and forgets it only when told to', () => {
    const form = formOf(keycloak);
    expect(changeOf('provider', { ...form, clientSecret: 'new' }).clientSecret).toBe('new');
    expect(changeOf('provider', { ...form, forgetsSecret: true }).clientSecret).toBeNull();
  });

  it('reads scopes and domains however they are separated', () => {
    const input = creationOf({
      ...newProvider,
      scopes: ' openid  profile groups ',
      allowedDomains: '@example.com, press.example\n',
    });
    expect(input.scopes).toEqual(['profile', 'groups']);
    expect(input.allowedDomains).toEqual(['example.com', 'press.example']);
    expect(input.clientSecret).toBeNull();
    expect(input.roleClaim).toBeNull();
  });
});
