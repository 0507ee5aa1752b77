import type { MediaPartsFragment } from '@lavamedia/api/admin';

/** What the library is asked for; sound has no place yet. */
export type MediaKind = Extract<MediaPartsFragment['type'], 'IMAGE' | 'VIDEO' | 'DOCUMENT'>;

/** In the order of the screen; the word is the one of its address. */
export const mediaKinds = [
  { kind: 'IMAGE', word: null },
  { kind: 'VIDEO', word: 'video' },
  { kind: 'DOCUMENT', word: 'captions' },
] as const satisfies readonly { kind: MediaKind; word: string | null }[];

/** What the file dialog offers; what a file really is the server reads from its bytes. */
export const fileTypes: Record<MediaKind, string> = {
  IMAGE: 'image/jpeg,image/png,image/webp,image/avif,image/gif',
  VIDEO: 'video/mp4,video/webm',
  DOCUMENT: '.vtt,text/vtt',
};

/** Minutes and seconds, as players write them. */
export function sayDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
