import { describe, expect, it } from 'vitest';
import { completeAddress, isAllowedAddress } from './allowed-address';

describe('the address of a link', () => {
  it.each([
    'https://lemonde.fr',
    'http://a.b',
    'mailto:a@b.fr',
    'tel:+33123456789',
    '/articles/lave',
    '#notes',
    'lave',
  ])('may be %s', (address) => expect(isAllowedAddress(address)).toBe(true));

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'ftp://a.b',
  ])('may not be %s', (address) => expect(isAllowedAddress(address)).toBe(false));

  it.each([
    ['lemonde.fr/idees', 'https://lemonde.fr/idees'],
    ['ines@lavamedia.example', 'mailto:ines@lavamedia.example'],
    ['/articles/lave', '/articles/lave'],
    ['https://lemonde.fr', 'https://lemonde.fr'],
  ])('is completed from %s to %s', (typed, address) => expect(completeAddress(typed)).toBe(address));
});
