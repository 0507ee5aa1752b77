export interface PictureVariant {
  format: 'AVIF' | 'WEBP' | 'JPEG' | 'PNG';
  url: string;
  width: number;
  height: number;
}

export interface PictureSources {
  /** For `<source>`, the best compression first. */
  sources: { type: string; srcSet: string }[];
  /** For `<img>`: what every browser understands. */
  fallback: { src: string; srcSet?: string };
}

const MODERN_FORMATS = [
  ['AVIF', 'image/avif'],
  ['WEBP', 'image/webp'],
] as const;

/** The width of the fallback for browsers that know neither `srcset` nor modern formats. */
const FALLBACK_WIDTH = 960;

/** Sorts the variants of a picture into what a `<picture>` element needs; the original serves until there are variants. */
export function pictureSources(originalUrl: string, variants: readonly PictureVariant[]): PictureSources {
  const byFormat = (format: PictureVariant['format']) =>
    variants.filter((variant) => variant.format === format).sort((a, b) => a.width - b.width);
  const universal = [...byFormat('JPEG'), ...byFormat('PNG')];
  const fallback = universal.find(({ width }) => width >= FALLBACK_WIDTH) ?? universal.at(-1);

  return {
    sources: MODERN_FORMATS.map(([format, type]) => ({ type, srcSet: srcSet(byFormat(format)) })).filter(
      (source) => source.srcSet !== '',
    ),
    fallback: {
      src: fallback?.url ?? originalUrl,
      ...(universal.length > 1 ? { srcSet: srcSet(universal) } : {}),
    },
  };
}

const srcSet = (variants: PictureVariant[]) =>
  variants.map(({ url, width }) => `${url} ${width}w`).join(', ');
