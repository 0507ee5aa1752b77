/**
 * Draws the demo magazine's pictures again: `node scripts/demo-pictures/generate.mjs [key…]`.
 * The result is checked in (backend/src/Lavamedia.Api/Seed/Demo/pictures), so nobody has to run this to
 * start the product; it is here so that every picture has a source that can be changed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Picture } from './picture.mjs';
import { scenes } from './scenes/index.mjs';

const maximumBytes = 150_000;
const target = path.resolve(fileURLToPath(import.meta.url), '../../../backend/src/Lavamedia.Api/Seed/Demo');

/** The best JPEG that stays within the limit. */
async function encode(image) {
  for (let quality = 78; ; quality -= 4) {
    const jpeg = await image.clone().jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:2:0' }).toBuffer();
    if (jpeg.length <= maximumBytes || quality <= 28) return { jpeg, quality };
  }
}

const wanted = new Set(process.argv.slice(2));
await mkdir(path.join(target, 'pictures'), { recursive: true });
let total = 0;
for (const scene of scenes) {
  if (wanted.size > 0 && !wanted.has(scene.key)) continue;
  const picture = new Picture(scene.key, scene.size);
  scene.draw(picture);
  const { jpeg, quality } = await encode(await picture.print());
  await writeFile(path.join(target, 'pictures', `${scene.key}.jpg`), jpeg);
  total += jpeg.length;
  process.stdout.write(
    `${scene.key.padEnd(18)} ${String(Math.round(jpeg.length / 1000)).padStart(4)} kB  quality ${quality}\n`,
  );
}
process.stdout.write(`${Math.round(total / 1000)} kB\n`);

const catalogue = scenes.map(({ key, alternativeText }) => ({
  key,
  file: `${key}.jpg`,
  credit: 'Illustration : Lavamedia',
  alternativeText,
}));
await writeFile(path.join(target, 'pictures.json'), `${JSON.stringify(catalogue, null, 2)}\n`);
