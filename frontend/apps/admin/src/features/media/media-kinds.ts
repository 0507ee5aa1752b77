import type { MediaPartsFragment } from '@lavamedia/api/admin';

/** What the library is asked for. */
export type MediaKind = MediaPartsFragment['type'];

/** In the order of the screen; the word is the one of its address. */
export const mediaKinds = [
  { kind: 'IMAGE', word: null },
  { kind: 'VIDEO', word: 'video' },
  { kind: 'AUDIO', word: 'audio' },
  { kind: 'FILE', word: 'files' },
  { kind: 'DOCUMENT', word: 'captions' },
] as const satisfies readonly { kind: MediaKind; word: string | null }[];

/** What the file dialog offers; what a file really is the server reads from its bytes. */
export const fileTypes: Record<MediaKind, string> = {
  IMAGE: 'image/jpeg,image/png,image/webp,image/avif,image/gif',
  VIDEO: 'video/mp4,video/webm',
  AUDIO: '.mp3,.m4a,.ogg,.opus,.wav,audio/mpeg,audio/mp4,audio/ogg,audio/wav',
  FILE: '.pdf,.odt,.ods,.odp,.docx,.xlsx,.pptx,.epub,.zip,application/pdf,application/zip',
  DOCUMENT: '.vtt,text/vtt',
};
