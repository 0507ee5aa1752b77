import { pictureSources } from '@lavamedia/utils';
import type { CSSProperties } from 'react';
import type { Picture as PictureContent } from '@/content/types';
import styles from './picture.module.css';

interface Props {
  picture: PictureContent;
  /** What it shows; empty where the text beside it already says so. */
  alternativeText: string | null;
  /** The widths it is shown at, as in the `sizes` attribute. */
  sizes: string;
  /** Width divided by height of its frame; without it the picture keeps its own. */
  ratio?: number;
  /** The one picture that a reader sees first. */
  lead?: boolean;
}

/** A picture in every size and format that there is, in a place of the right shape and colour until it has loaded. */
export function Picture({ picture, alternativeText, sizes, ratio, lead = false }: Props) {
  const { sources, fallback } = pictureSources(picture.url, picture.variants);
  const frame: CSSProperties = {
    ...(picture.dominantColor ? { backgroundColor: picture.dominantColor } : {}),
    ...(ratio
      ? {
          aspectRatio: ratio,
          objectPosition: `${picture.focalPointX * 100}% ${picture.focalPointY * 100}%`,
        }
      : {}),
  };

  return (
    <picture className={styles.picture}>
      {sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={fallback.src}
        srcSet={fallback.srcSet}
        sizes={sizes}
        alt={alternativeText ?? ''}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
        style={frame}
        loading={lead ? 'eager' : 'lazy'}
        fetchPriority={lead ? 'high' : 'auto'}
        decoding={lead ? 'sync' : 'async'}
      />
    </picture>
  );
}
