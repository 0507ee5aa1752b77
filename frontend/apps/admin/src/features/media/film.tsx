import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { pictureSources } from '@lavamedia/utils';

export interface FilmProps {
  readonly asset: MediaPartsFragment;
  /** What it is called, for those who do not see it. */
  readonly label: string;
  readonly poster?: MediaPartsFragment | null | undefined;
  readonly captions?: MediaPartsFragment | null | undefined;
  readonly captionsLabel?: string;
}

/** A film in the browser's own player. */
export function Film({ asset, label, poster, captions, captionsLabel }: FilmProps) {
  return (
    <video
      // A player does not look at captions that come or go while it is there.
      key={captions?.id}
      controls
      playsInline
      preload={poster ? 'none' : 'metadata'}
      crossOrigin="anonymous"
      src={asset.url}
      poster={poster ? pictureSources(poster.url, poster.variants).fallback.src : undefined}
      width={asset.width ?? undefined}
      height={asset.height ?? undefined}
      aria-label={label}
      style={asset.width && asset.height ? { aspectRatio: `${asset.width} / ${asset.height}` } : undefined}
      data-upright={asset.width && asset.height && asset.height > asset.width ? '' : undefined}
      className="h-auto w-full bg-basalt object-cover data-upright:max-h-[60vh] data-upright:object-contain"
    >
      {captions && <track kind="captions" src={captions.url} label={captionsLabel} default />}
    </video>
  );
}
