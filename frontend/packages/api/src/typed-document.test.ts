import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as admin from './generated/admin/documents';
import * as portal from './generated/portal/documents';

const trusted = JSON.parse(
  readFileSync(new URL('../generated/trusted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>;

describe('every operation of both applications', () => {
  const documents = [...Object.values(admin), ...Object.values(portal)];

  it.each(documents.map((document) => [document.name, document] as const))(
    '%s is sent as the text that is trusted',
    (_, document) => {
      expect(trusted[document.hash]).toBe(document.text);
      expect(createHash('sha256').update(document.text).digest('hex')).toBe(document.hash);
      expect(parse(document.text).definitions.length).toBeGreaterThan(0);
    },
  );
});
