/**
 * Makes the film of the demo magazine out of two of its pictures: `node scripts/demo-pictures/film.mjs`, with ffmpeg on
 * the path. The result is checked in (backend/src/Lavamedia.Api/Seed/Demo/recordings); nothing of the product needs ffmpeg.
 */
import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const maximumBytes = 350_000;
const demo = path.resolve(fileURLToPath(import.meta.url), '../../../backend/src/Lavamedia.Api/Seed/Demo');
const film = path.join(demo, 'recordings', 'ile-neuve.mp4');

const framesPerSecond = 24;
const seconds = 8;
const sceneSeconds = 4.75;
const fadeSeconds = sceneSeconds * 2 - seconds;

/** A picture that is approached slowly; it is enlarged first, so that the approach does not tremble. */
const approach = (input, name, zoom) =>
  `[${input}:v]crop=iw:iw*480/854,scale=3416:1920,zoompan=z='${zoom}':x='iw/2-iw/zoom/2':y='ih*0.55-ih/zoom*0.55'` +
  `:d=${Math.round(sceneSeconds * framesPerSecond)}:s=854x480:fps=${framesPerSecond},hqdn3d=2:2:6:6,format=yuv420p[${name}]`;

/** The surf, and the rumble that comes over it. */
const sound = [
  `anoisesrc=color=pink:seed=11:amplitude=0.25:duration=${seconds},lowpass=f=1400,tremolo=f=0.28:d=0.8,afade=t=out:st=4:d=3[surf]`,
  `anoisesrc=color=brown:seed=7:amplitude=0.9:duration=${seconds},lowpass=f=110,volume=2,afade=t=in:st=2.8:d=2[rumble]`,
  `[surf][rumble]amix=inputs=2:normalize=0,afade=t=in:d=0.4,afade=t=out:st=${seconds - 0.8}:d=0.8[sound]`,
];

const filters = [
  approach(0, 'sea', '1.02+0.0012*on'),
  approach(1, 'eruption', '1.2-0.0014*on'),
  `[sea][eruption]xfade=transition=fade:duration=${fadeSeconds}:offset=${sceneSeconds - fadeSeconds}[film]`,
  ...sound,
].join(';');

const { status } = spawnSync(
  'ffmpeg',
  [
    ...['-hide_banner', '-loglevel', 'error', '-y'],
    ...['-i', path.join(demo, 'pictures', 'houle.jpg'), '-i', path.join(demo, 'pictures', 'volcan.jpg')],
    ...['-filter_complex', filters, '-map', '[film]', '-map', '[sound]', '-t', String(seconds)],
    ...['-c:v', 'libx264', '-preset', 'veryslow', '-crf', '33', '-pix_fmt', 'yuv420p', '-profile:v', 'main'],
    ...['-c:a', 'aac', '-b:a', '40k', '-ac', '1', '-map_metadata', '-1', '-fflags', '+bitexact'],
    ...['-movflags', '+faststart', film],
  ],
  { stdio: 'inherit' },
);
if (status !== 0) throw new Error('ffmpeg made no film.');

const { size } = await stat(film);
if (size > maximumBytes) throw new Error(`The film weighs ${size} bytes; at most ${maximumBytes} are meant.`);
process.stdout.write(`${path.basename(film)} ${Math.round(size / 1000)} kB\n`);
