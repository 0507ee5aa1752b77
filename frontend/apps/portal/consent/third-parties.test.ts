import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embedProviders } from '@lavamedia/utils';
import { describe, expect, it } from 'vitest';
import { thirdParties } from './third-parties';

const portal = fileURLToPath(new URL('..', import.meta.url));
const sources = ['app', 'body', 'components', 'consent', 'front-page', 'site-preview'].flatMap((folder) =>
  readdirSync(join(portal, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .map((file) => join(portal, folder, file)),
);

describe('third parties', () => {
  it('are all those of which something can be embedded, each once', () => {
    expect(thirdParties.map(({ key }) => key)).toEqual(embedProviders.map(({ key }) => key));
    expect(new Set(thirdParties.map(({ key }) => key)).size).toBe(thirdParties.length);
  });

  it('are loaded from by what asks for consent, and by nothing else', () => {
    const loading = sources.filter((file) =>
      /<iframe|next\/script|<script[^>]*\bsrc=/.test(readFileSync(file, 'utf8')),
    );
    const unasked = loading.filter((file) => !readFileSync(file, 'utf8').includes('useConsent('));

    expect(sources.length).toBeGreaterThan(50);
    expect(loading).not.toEqual([]);
    expect(unasked).toEqual([]);
  });
});
