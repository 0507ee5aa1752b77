import { expect, it } from 'vitest';
import { sayFileSize, sayFileType } from './files';

it.each([
  [12, '1 kB'],
  [48_300, '48 kB'],
  [2_440_000, '2.4 MB'],
  [61_200_000, '61 MB'],
])('says %d bytes as %s', (bytes, said) => {
  expect(sayFileSize(bytes, 'en')).toBe(said);
});

it('says sizes in the units of the language', () => {
  expect(sayFileSize(2_440_000, 'fr').replaceAll(/\s/g, ' ')).toBe('2,4 Mo');
});

it('names types as people do', () => {
  expect(sayFileType('application/vnd.oasis.opendocument.text')).toBe('ODT');
  expect(sayFileType('application/x-unknown')).toBe('application/x-unknown');
});
