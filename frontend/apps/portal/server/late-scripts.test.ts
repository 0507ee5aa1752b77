import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lateScripts } from './late-scripts.mjs';

const nonce = 'c0ffee00-0000-4000-8000-000000000000';
const pageOf = (content: string) =>
  [
    '<html><head>',
    `<link rel="stylesheet" href="/_next/a.css" nonce="${nonce}"/>`,
    `<link rel="preload" as="script" fetchPriority="low" nonce="${nonce}" href="/_next/first.js"/>`,
    `<script src="/_next/one.js" async="" nonce="${nonce}"></script>`,
    `<script src="/_next/two.js" async="" nonce="${nonce}"></script>`,
    '</head><body>',
    `<script nonce="${nonce}">theme()</script>`,
    `<p>async=""></script> data-island=&quot;&quot; &lt;/body></p>${content}`,
    `<script type="application/ld+json" nonce="${nonce}">{"name":"Lave"}</script>`,
    `<script src="/_next/old.js" noModule="" nonce="${nonce}"></script>`,
    `<script src="/_next/first.js" nonce="${nonce}" async="" id="_R_"></script>`,
    `<script nonce="${nonce}">(self.__next_f=self.__next_f||[]).push([0])</script>`,
    `<script nonce="${nonce}">self.__next_f.push([1,"/_next/one.js data-island=\\"\\""])</script>`,
    '</body></html>',
  ].join('');

describe('late scripts', () => {
  const late = lateScripts(pageOf('<div data-island=""><input/></div>'), nonce);

  it('takes the scripts out of the page and leaves them to one that waits', () => {
    expect(late).not.toMatch(/<script[^>]*src="[^"]*(?:one|two|first)\.js"/u);
    expect(late).not.toContain('rel="preload"');
    expect(late.indexOf('["/_next/one.js","/_next/two.js","/_next/first.js"]')).toBeGreaterThan(
      late.indexOf('self.__next_f'),
    );
    expect(late).toMatch(new RegExp(`<script nonce="${nonce}">\\(function loader`, 'u'));
  });

  it('waits for the reader where all that is alive does, and for the first paint where anything does not', () => {
    expect(late).toMatch(/\["\/_next\/one\.js",[^\]]*\], false\)/u);
    const search = lateScripts(pageOf('<div data-island="touched"><input/></div>'), nonce);
    expect(search).toMatch(/\["\/_next\/one\.js",[^\]]*\], true\)/u);
    const both = lateScripts(pageOf('<div data-island="touched"></div><div data-island=""></div>'), nonce);
    expect(both).toMatch(/\], false\)/u);
  });

  it('leaves all else as it is', () => {
    for (const kept of [
      '<link rel="stylesheet" href="/_next/a.css"',
      'theme()',
      '<p>async=""></script> data-island=&quot;&quot; &lt;/body></p>',
      'src="/_next/old.js" noModule=""',
      '__next_f.push([1,"/_next/one.js',
    ])
      expect(late).toContain(kept);
    expect(lateScripts('<html><body>nothing</body></html>', nonce)).toBe('<html><body>nothing</body></html>');
  });

  it('leaves them to no page that could only be made in the browser', () => {
    const unmade = lateScripts(pageOf('').replace('<html>', '<html id="__next_error__">'), nonce);
    expect(unmade).toContain('["/_next/one.js","/_next/two.js"');
  });
});

describe('a page on which nothing is alive', () => {
  const read = lateScripts(pageOf('<p>Lave</p>'), nonce);

  it('has nothing for the scripts of Next, although it speaks of islands', () => {
    expect(read).not.toContain('.js');
    expect(read).not.toContain('__next_f');
    expect(read).not.toContain('loader');
  });

  it('keeps all else, such as what search engines read and our own lines', () => {
    for (const kept of [
      '<link rel="stylesheet" href="/_next/a.css"',
      'theme()',
      '{"name":"Lave"}',
      '<p>Lave</p>',
      '&lt;/body></p>',
      '</body></html>',
    ])
      expect(read).toContain(kept);
  });

  it('has no component for the browser, as each of those says that it is an island', () => {
    const portal = fileURLToPath(new URL('..', import.meta.url));
    const components = ['app', 'body', 'components', 'consent', 'front-page'].flatMap((folder) =>
      readdirSync(join(portal, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
        .map((file) => join(portal, folder, file)),
    );
    const alive = components.filter((file) => readFileSync(file, 'utf8').startsWith("'use client';"));
    const silent = alive.filter((file) => !readFileSync(file, 'utf8').includes('data-island="'));

    expect(alive.length).toBeGreaterThan(2);
    // Shown in the browser alone, when something alive fails there.
    expect(silent.map((file) => file.slice(portal.length))).toEqual(['app/[locale]/error.tsx']);
  });
});
