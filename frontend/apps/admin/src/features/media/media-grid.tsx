import type { MediaPartsFragment } from '@lavamedia/api/admin';
import { Checkbox, classNames } from '@lavamedia/ui';
import { sayFileSize, sayFileType } from '@lavamedia/utils';
import { LoaderCircle } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { AssetThumbnail } from './asset-thumbnail';

export interface MediaGridProps {
  readonly assets: readonly MediaPartsFragment[];
  readonly onOpen: (asset: MediaPartsFragment) => void;
  /** The verb before a picture's name, for who cannot see that a press opens it. */
  readonly openLabel: string;
  readonly selection?: MediaSelection | undefined;
}

/** Which files are chosen, where something can be done with several. */
export interface MediaSelection {
  readonly chosen: ReadonlySet<string>;
  readonly onChosenChange: (asset: MediaPartsFragment, isChosen: boolean) => void;
}

/** A contact sheet: rows of one height, every picture and film in its own shape. */
export function MediaGrid({ assets, onOpen, openLabel, selection }: MediaGridProps) {
  const t = useTranslations('library');
  const locale = useLocale();

  return (
    <ul className="flex flex-wrap gap-3">
      {assets.map((asset) => {
        const ratio =
          asset.width && asset.height ? Math.min(Math.max(asset.width / asset.height, 0.6), 2.4) : 1.5;

        return (
          <li
            key={asset.id}
            style={{ flexGrow: ratio, flexBasis: `${ratio * 9}rem` }}
            className="group/asset relative min-w-0"
          >
            {selection && asset.viewerCan.includes('DELETE') && (
              <div
                className={classNames(
                  'absolute start-2 top-2 z-1 size-7 rounded-control bg-surface p-1.5 pt-1 transition-opacity duration-150 touch:size-11 touch:px-3.5 touch:py-0',
                  // It lies on the picture: only who may want it sees it.
                  selection.chosen.size === 0 &&
                    'opacity-0 group-focus-within/asset:opacity-100 group-hover/asset:opacity-100 no-hover:opacity-100',
                )}
              >
                <Checkbox
                  checked={selection.chosen.has(asset.id)}
                  onCheckedChange={(isChosen) => selection.onChosenChange(asset, isChosen)}
                >
                  <span className="sr-only">{t('select', { name: asset.filename })}</span>
                </Checkbox>
              </div>
            )}
            <button type="button" onClick={() => onOpen(asset)} className="group block w-full text-start">
              <span className="@container relative block h-40 overflow-hidden bg-line">
                <AssetThumbnail asset={asset} />
                {asset.status === 'PROCESSING' && (
                  <span className="absolute end-2 bottom-2 flex items-center gap-1.5 rounded-control bg-basalt px-1.5 py-0.5 text-xs text-on-basalt">
                    <LoaderCircle aria-hidden className="size-3 animate-turn stroke-[1.5]" />
                    {/* On the narrowest pictures the turning mark says it alone. */}
                    <span className="whitespace-nowrap @max-[9rem]:sr-only">{t('processing')}</span>
                  </span>
                )}
              </span>
              <span className="mt-1.5 block truncate text-sm text-ink group-hover:text-ember">
                <span className="sr-only">{openLabel} </span>
                {asset.filename}
              </span>
              <span className="block truncate text-xs text-ink-3">
                {asset.type === 'DOCUMENT' ? (
                  t('captionsFile')
                ) : asset.type === 'FILE' ? (
                  `${sayFileType(asset.mimeType)}, ${sayFileSize(asset.byteSize, locale)}`
                ) : asset.type === 'AUDIO' ? (
                  (asset.alternativeText ?? t('soundFile'))
                ) : asset.alternativeText ? (
                  `${asset.width ?? '?'} × ${asset.height ?? '?'}`
                ) : (
                  <span className="text-warn">{t('noAlternativeText')}</span>
                )}
              </span>
            </button>
          </li>
        );
      })}
      {/* Keeps the pictures of the last row from growing over its whole width. */}
      <li aria-hidden className="h-0 grow-[10]" />
    </ul>
  );
}
