import { preload } from 'react-dom';

/** Every page is set in these. */
const faces = [
  new URL('../../../../packages/ui/fonts/newsreader-display-latin.woff2', import.meta.url),
  new URL('../../../../packages/ui/fonts/newsreader-text-latin.woff2', import.meta.url),
];

/** Asks for the fonts together with the styles that name them: text is seldom seen in another one first. */
export function preloadFonts(): void {
  for (const face of faces) {
    preload(face.toString(), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
}
