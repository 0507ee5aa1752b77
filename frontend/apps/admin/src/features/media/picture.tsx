import type { MediaThumbnailFragment } from '@lavamedia/api/admin';
import { classNames } from '@lavamedia/ui';
import { pictureSources } from '@lavamedia/utils';

export interface PictureProps {
  readonly asset: MediaThumbnailFragment;
  readonly alternativeText: string;
  /** How wide it is shown, for the browser's choice among the variants. */
  readonly sizes: string;
  /** Shows the whole picture instead of filling its place around what matters in it. */
  readonly whole?: boolean;
}

export function Picture({ asset, alternativeText, sizes, whole = false }: PictureProps) {
  const { sources, fallback } = pictureSources(asset.url, asset.variants);

  return (
    <picture>
      {sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={fallback.src}
        srcSet={fallback.srcSet}
        sizes={sizes}
        alt={alternativeText}
        loading="lazy"
        decoding="async"
        className={classNames('size-full', whole ? 'object-contain' : 'object-cover')}
        style={{
          ...(asset.dominantColor && { backgroundColor: asset.dominantColor }),
          ...(!whole && { objectPosition: `${asset.focalPointX * 100}% ${asset.focalPointY * 100}%` }),
        }}
      />
    </picture>
  );
}
