import { describe, expect, it } from 'vitest';
import { lateScripts } from './late-scripts.mjs';

const nonce = 'c0ffee00-0000-4000-8000-000000000000';
const page = [
  '<html><head>',
  `<link rel="stylesheet" href="/_next/a.css" nonce="${nonce}"/>`,
  `<link rel="preload" as="script" fetchPriority="low" nonce="${nonce}" href="/_next/first.js"/>`,
  `<script src="/_next/one.js" async="" nonce="${nonce}"></script>`,
  `<script src="/_next/two.js" async="" nonce="${nonce}"></script>`,
  '</head><body>',
  `<script nonce="${nonce}">theme()</script>`,
  '<p>async=""></script> &lt;/body></p>',
  `<script src="/_next/old.js" noModule="" nonce="${nonce}"></script>`,
  `<script src="/_next/first.js" nonce="${nonce}" async="" id="_R_"></script>`,
  `<script nonce="${nonce}">self.__next_f.push([1,"/_next/one.js"])</script>`,
  '</body></html>',
].join('');

describe('late scripts', () => {
  const late = lateScripts(page, nonce);

  it('takes the scripts out of the page and leaves them to one that waits', () => {
    expect(late).not.toMatch(/<script[^>]*src="[^"]*(?:one|two|first)\.js"/u);
    expect(late).not.toContain('rel="preload"');
    expect(late.indexOf('["/_next/one.js","/_next/two.js","/_next/first.js"]')).toBeGreaterThan(
      late.indexOf('self.__next_f'),
    );
    expect(late).toMatch(new RegExp(`<script nonce="${nonce}">\\(function loader`, 'u'));
  });

  it('leaves all else as it is', () => {
    for (const kept of [
      '<link rel="stylesheet" href="/_next/a.css"',
      'theme()',
      '<p>async=""></script> &lt;/body></p>',
      'src="/_next/old.js" noModule=""',
      '__next_f.push([1,"/_next/one.js"])',
    ])
      expect(late).toContain(kept);
    expect(lateScripts('<html><body>nothing</body></html>', nonce)).toBe('<html><body>nothing</body></html>');
  });
});
