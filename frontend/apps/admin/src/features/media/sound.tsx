import type { MediaPartsFragment } from '@lavamedia/api/admin';

export interface SoundProps {
  readonly asset: MediaPartsFragment;
  /** What it is called, for those who do not see what stands around it. */
  readonly label: string;
}

/** A recording in the browser's own player. */
export const Sound = ({ asset, label }: SoundProps) => (
  <audio controls preload="metadata" src={asset.url} aria-label={label} className="w-full" />
);
