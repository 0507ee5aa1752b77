import { useMediaAssetQuery } from '@lavamedia/api/admin';
import { Skeleton } from '@lavamedia/ui';
import type { ReactNodeViewProps } from '@tiptap/react';
import { useTranslations } from 'use-intl';
import { CaptionLine, CreditLine } from './blocks/asset-lines';
import { LineInput } from './blocks/line-input';
import { MediaFrame } from './blocks/media-frame';
import type { BlockSize } from './blocks/size-select';
import { Picture } from '../../media/picture';

/** A picture in the text, with its words below it as readers see them. */
export function PictureBlock({ node, editor, getPos, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations('editor');
  const { mediaId, alternativeText, caption, credit, size } = node.attrs as {
    mediaId: string;
    alternativeText: string | null;
    caption: string | null;
    credit: string | null;
    size: BlockSize;
  };
  const { data, isLoading } = useMediaAssetQuery({ id: mediaId });
  const asset = data?.mediaAsset;

  return (
    <MediaFrame
      editor={editor}
      getPos={getPos}
      size={{
        label: t('pictureSize'),
        value: size,
        onValueChange: (value) => updateAttributes({ size: value }),
      }}
      removeLabel={t('pictureRemove')}
      caption={caption}
      lines={
        <>
          <CaptionLine
            own={asset?.caption}
            value={caption}
            onValueChange={(value) => updateAttributes({ caption: value })}
          />
          <div className="flex flex-wrap gap-x-4 text-ink-3">
            <LineInput
              label={t('pictureAlternative')}
              placeholder={asset?.alternativeText ?? t('pictureAlternative')}
              value={alternativeText}
              maxLength={500}
              onValueChange={(value) => updateAttributes({ alternativeText: value })}
              className="min-w-40 flex-2"
            />
            <CreditLine
              own={asset?.credit}
              value={credit}
              onValueChange={(value) => updateAttributes({ credit: value })}
              className="min-w-32 flex-1"
            />
          </div>
        </>
      }
    >
      <div data-drag-handle className="bg-sunken">
        {asset ? (
          <Picture
            asset={asset}
            alternativeText={alternativeText ?? asset.alternativeText ?? ''}
            sizes="42.5rem"
            whole
          />
        ) : isLoading ? (
          <Skeleton className="h-72" />
        ) : (
          <p className="grid h-40 place-items-center font-sans text-sm text-bad">{t('pictureMissing')}</p>
        )}
      </div>
    </MediaFrame>
  );
}
