import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { Captions, CircleAlert } from 'lucide-react';
import { sayDuration } from './media-kinds';
import { Picture } from './picture';

/** What stands for an asset among others: the picture, a moment of the film, a sign for what is only text. */
export function AssetThumbnail({ asset }: { readonly asset: MediaPartsFragment }) {
  if (asset.status === 'FAILED') {
    return (
      <span className="grid size-full place-items-center text-bad">
        <CircleAlert aria-hidden className="stroke-[1.5]" />
      </span>
    );
  }
  if (asset.type === 'VIDEO') {
    return (
      <>
        <video
          aria-hidden
          tabIndex={-1}
          muted
          playsInline
          preload="metadata"
          src={`${asset.url}#t=0.5`}
          className="pointer-events-none size-full object-cover"
        />
        {asset.duration !== null && (
          <span
            aria-hidden
            className="absolute end-2 bottom-2 rounded-control bg-basalt px-1.5 py-0.5 text-xs text-on-basalt tabular-nums"
          >
            {sayDuration(asset.duration)}
          </span>
        )}
      </>
    );
  }
  if (asset.type === 'DOCUMENT') {
    return (
      <span className="grid size-full place-items-center bg-sunken text-ink-3">
        <Captions aria-hidden className="size-8 stroke-[1.25]" />
      </span>
    );
  }
  return <Picture asset={asset} alternativeText="" sizes="20rem" />;
}
