import { describe, expect, it } from 'vitest';
import { addressesIn, formOf, inputOf, newApplication, refusedAddress, typeOf } from './application-form';

const partner = {
  id: 'a',
  clientId: '0198',
  name: 'Partner',
  kind: 'CONFIDENTIAL' as const,
  isFirstParty: false,
  signatureAlgorithm: 'ES256' as const,
  serviceAccount: { id: 'robot', displayName: 'Robot' },
  redirectUris: [],
  postLogoutRedirectUris: [],
  scopes: ['content.read_drafts'],
  disabledAt: null,
  createdAt: '2026-01-01T00:00:00Z',
};

describe('the form of an application', () => {
  it('knows a service by its account and the lack of addresses', () => {
    expect(typeOf(partner)).toBe('SERVICE');
    expect(typeOf({ ...partner, redirectUris: ['https://partner.example/back'] })).toBe('WEB');
    expect(typeOf({ ...partner, kind: 'PUBLIC', serviceAccount: null })).toBe('APP');
  });

  it('changes nothing when nothing was typed', () => {
    const { name, scopes, signatureAlgorithm, serviceAccountId } = inputOf(formOf(partner));
    expect({ name, scopes, signatureAlgorithm, serviceAccountId }).toEqual({
      name: 'Partner',
      scopes: ['content.read_drafts'],
      signatureAlgorithm: 'ES256',
      serviceAccountId: 'robot',
    });
  });

  it('asks for nothing that its type cannot have', () => {
    const typed = {
      ...newApplication,
      name: ' Desk ',
      redirectUris: 'https://desk.example/back',
      scopes: ['openid', 'content.create'],
      isFirstParty: true,
      serviceAccountId: 'robot',
    };
    expect(inputOf({ ...typed, type: 'SERVICE' })).toMatchObject({
      name: 'Desk',
      redirectUris: [],
      scopes: ['content.create'],
      isFirstParty: false,
      serviceAccountId: 'robot',
    });
    expect(inputOf({ ...typed, type: 'APP' }).serviceAccountId).toBeNull();
  });

  it('reads one address a line', () => {
    expect(addressesIn(' https://a.example/1 \n\n\thttps://a.example/2')).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]);
  });

  it.each([
    'https://a.example/back?x=1',
    'http://localhost:4000/back',
    'http://127.0.0.1/back',
    'http://[::1]:8080/',
    'com.example.desk:/back',
  ])('takes %s', (address) => {
    expect(refusedAddress(address)).toBeNull();
  });

  it.each([
    'http://a.example/back',
    'https://*.example/back',
    'https://a.example/back#part',
    'https://somebody@a.example/',
    'https://a.example/x/../back',
    'https://é.example/',
    'javascript:alert(1)',
    'a.example/back',
  ])('refuses %s and names it', (address) => {
    expect(refusedAddress(`https://good.example/\n${address}`)).toBe(address);
  });
});
