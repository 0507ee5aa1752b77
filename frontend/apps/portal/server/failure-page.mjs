// The page of a defect of the portal itself. Next writes an empty one, which only its scripts fill: this one is whole without them.
import { readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(new URL(`../messages/${path}.json`, import.meta.url), 'utf8'));
const { name } = read('fr').site;
const texts = { fr: read('error/fr'), en: read('error/en') };

/**
 * @param {string} path What was asked for.
 * @param {string | undefined} nonce By which a script may run.
 */
export function failurePage(path, nonce) {
  const prefix = /^\/([a-z]{2,3})(?:-[a-z0-9]{2,8})*(?=[/?]|$)/.exec(path);
  const isEnglish = prefix?.[1] === 'en';
  const text = texts[isEnglish ? 'en' : 'fr'];
  const home = isEnglish ? prefix[0] : '/';
  return `<!doctype html>
<html lang="${isEnglish ? 'en' : 'fr'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${escaped(text.title)} — ${escaped(name)}</title>
    ${nonce ? `<script nonce="${nonce}" src="/theme.js"></script>` : ''}
    <link rel="stylesheet" href="/offline/offline.css" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
  </head>
  <body>
    <header>
      <a href="${home}"><img src="/icon.svg" alt="" />${escaped(name)}</a>
    </header>
    <main id="content">
      <h1>${escaped(text.title)}</h1>
      <p>${escaped(text.text)}</p>
      <p>
        <a href="">${escaped(text.retry)}</a>
        <a href="${home}">${escaped(text.home)}</a>
      </p>
    </main>
  </body>
</html>
`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
