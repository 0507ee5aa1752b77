import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import en from '../../messages/en.json';
import fr from '../../messages/fr.json';
import { rightKey } from './rights';

const page = readFileSync('../../../docs/permissions.md', 'utf8');
const rights = page
  .slice(page.indexOf('## Rights'), page.indexOf('## Things'))
  .matchAll(/^\| `([a-z_.]+)` \|/gmu);

it('every right has its sentence in both languages', () => {
  const codes = [...rights].map(([, code]) => code ?? '');
  expect(codes.length).toBeGreaterThan(20);
  expect(
    codes.filter((code) => !rightKey(code, fr.roles.rights) || !rightKey(code, en.roles.rights)),
  ).toEqual([]);
});
