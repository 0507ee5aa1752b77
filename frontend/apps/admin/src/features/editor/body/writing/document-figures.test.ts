import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getSchema } from '@tiptap/core';
import { expect, it } from 'vitest';
import { bodyExtensions } from '../body-extensions';
import { documentFigures, documentText } from './document-figures';

const folder = resolve(
  import.meta.dirname,
  '../../../../../../../../backend/tests/Lavamedia.Content.Tests/Body',
);
const read = (name: string) => readFileSync(resolve(folder, name), 'utf8');
const document = getSchema(bodyExtensions).nodeFromJSON(JSON.parse(read('every-block.json')));

it('reads a document as the server does', () =>
  expect(documentText(document)).toBe(read('every-block.txt').trim()));

it('counts what has a letter or a digit as a word', () => {
  const text = read('every-block.txt');
  expect(documentFigures(document).words).toBe(
    text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
  );
  expect(documentFigures(document).minutes).toBe(1);
});
