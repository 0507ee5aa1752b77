/**
 * Makes the recording of the demo magazine, surf on a shore, out of noise: `node scripts/demo-pictures/sound.mjs`, with ffmpeg on the
 * path. The result is checked in (backend/src/Lavamedia.Api/Seed/Demo/recordings); nothing of the product needs ffmpeg.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const seconds = 20;
const recording = path.resolve(
  fileURLToPath(import.meta.url),
  '../../../backend/src/Lavamedia.Api/Seed/Demo/recordings/ressac.mp3',
);

/** Waves come every few seconds, and no two of them sound the same. */
const filters = [
  `anoisesrc=color=pink:seed=23:amplitude=0.35:duration=${seconds},lowpass=f=1800,tremolo=f=0.14:d=0.9[near]`,
  `anoisesrc=color=brown:seed=29:amplitude=0.6:duration=${seconds},lowpass=f=500,tremolo=f=0.11:d=0.7[far]`,
  `[near][far]amix=inputs=2:normalize=0,afade=t=in:d=1.5,afade=t=out:st=${seconds - 2.5}:d=2.5[surf]`,
].join(';');

const { status } = spawnSync(
  'ffmpeg',
  [
    ...['-hide_banner', '-loglevel', 'error', '-y', '-filter_complex', filters, '-map', '[surf]'],
    ...['-c:a', 'libmp3lame', '-b:a', '48k', '-ar', '24000', '-ac', '1'],
    ...['-map_metadata', '-1', '-fflags', '+bitexact', recording],
  ],
  { stdio: 'inherit' },
);
if (status !== 0) throw new Error('ffmpeg made no recording.');
