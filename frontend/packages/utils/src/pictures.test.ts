import { describe, expect, it } from 'vitest';
import { pictureSources, type PictureVariant } from './pictures';

const variant = (format: PictureVariant['format'], width: number): PictureVariant => ({
  format,
  width,
  height: width / 2,
  url: `/media/${width}.${format.toLowerCase()}`,
});

describe('pictureSources', () => {
  it('offers AVIF before WebP, each from narrow to wide', () => {
    const { sources } = pictureSources('/original', [
      variant('WEBP', 640),
      variant('AVIF', 640),
      variant('AVIF', 320),
    ]);

    expect(sources).toEqual([
      { type: 'image/avif', srcSet: '/media/320.avif 320w, /media/640.avif 640w' },
      { type: 'image/webp', srcSet: '/media/640.webp 640w' },
    ]);
  });

  it('falls back to the first JPEG that is wide enough', () => {
    const { fallback } = pictureSources('/original', [
      variant('JPEG', 320),
      variant('JPEG', 1600),
      variant('JPEG', 960),
    ]);

    expect(fallback.src).toBe('/media/960.jpeg');
    expect(fallback.srcSet).toBe('/media/320.jpeg 320w, /media/960.jpeg 960w, /media/1600.jpeg 1600w');
  });

  it('shows the original while the variants are being made', () => {
    expect(pictureSources('/original', [])).toEqual({ sources: [], fallback: { src: '/original' } });
  });
});
