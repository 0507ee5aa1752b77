// npm run fonts -w @lavamedia/ui: cuts the faces that the products show out of the variable Newsreader. The whole of it, with all weights and
// optical sizes, is five times as large, and a phone waits for it. What is made is kept beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = dirname(fileURLToPath(import.meta.url));
const source = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/newsreader/package.json'),
);
const ranges = JSON.parse(readFileSync(join(source, 'unicode.json'), 'utf8'));

/** Text is cut for 18 pixels, headlines for 48: sturdier strokes for the one, finer ones for the other. */
const faces = [
  { name: 'text', style: 'normal', weights: '200 499', axes: { wght: 400, opsz: 18 } },
  { name: 'display', style: 'normal', weights: '500 800', axes: { wght: 600, opsz: 48 } },
  { name: 'italic', style: 'italic', weights: '200 800', axes: { wght: 400, opsz: 18 } },
];

/** A browser loads of each face what a page has letters of. */
const subsets = ['latin-ext', 'latin'];

const rules = [];
for (const { name, style, weights, axes } of faces) {
  for (const subset of subsets) {
    const file = `newsreader-${name}-${subset}.woff2`;
    const whole = readFileSync(join(source, 'files', `newsreader-${subset}-opsz-${style}.woff2`));
    const font = await subsetFont(whole, lettersOf(ranges[subset]), {
      targetFormat: 'woff2',
      variationAxes: axes,
    });
    writeFileSync(join(here, file), font);
    process.stdout.write(
      `${file} ${(font.length / 1024).toFixed(1)} KB, of ${(whole.length / 1024).toFixed(1)}\n`,
    );
    rules.push(`@font-face {
  font-family: Newsreader;
  font-style: ${style};
  font-display: swap;
  font-weight: ${weights};
  src: url('./${file}') format('woff2');
  unicode-range: ${ranges[subset].replaceAll(',', ', ')};
}
`);
  }
}
writeFileSync(join(here, 'newsreader.css'), `/* Made by make-fonts.mjs. */\n${rules.join('\n')}`);

/** @param {string} list such as `U+0000-00FF,U+0131` */
function lettersOf(list) {
  let letters = '';
  for (const range of list.split(',')) {
    const [first, last = first] = range.trim().slice(2).split('-');
    for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++) {
      letters += String.fromCodePoint(code);
    }
  }
  return letters;
}
