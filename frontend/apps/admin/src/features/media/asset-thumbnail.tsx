import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { sayDuration } from '@lavamedia/utils';
import { AudioLines, Captions, CircleAlert, FileDown } from 'lucide-react';
import { Picture } from './picture';

const signs = { AUDIO: AudioLines, FILE: FileDown, DOCUMENT: Captions } as const;

/** What stands for an asset among others: the picture, a moment of the film, a sign for what is not seen. */
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
        <Length asset={asset} />
      </>
    );
  }
  if (asset.type !== 'IMAGE') {
    const Sign = signs[asset.type];
    return (
      <span className="grid size-full place-items-center bg-sunken text-ink-3">
        <Sign aria-hidden className="size-8 stroke-[1.25]" />
        <Length asset={asset} />
      </span>
    );
  }
  return <Picture asset={asset} alternativeText="" sizes="20rem" />;
}

const Length = ({ asset: { duration } }: { readonly asset: MediaPartsFragment }) =>
  duration !== null && (
    <span
      aria-hidden
      className="absolute end-2 bottom-2 rounded-control bg-basalt px-1.5 py-0.5 text-xs text-on-basalt tabular-nums"
    >
      {sayDuration(duration)}
    </span>
  );
