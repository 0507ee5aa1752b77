import { useMediaAssetQuery } from '@lavamedia/api/admin';
import { IconButton, Skeleton } from '@lavamedia/ui';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { CaptionLine, CreditLine } from './blocks/asset-lines';
import { LineInput } from './blocks/line-input';
import { removeNode } from './blocks/remove-node';
import { SizeSelect, type BlockSize } from './blocks/size-select';
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
    <NodeViewWrapper as="figure" className="group relative" data-size={size} contentEditable={false}>
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
      {editor.isEditable && (
        <>
          <figcaption className="flex flex-col gap-1 border-b border-line pb-3">
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
          </figcaption>
          <div className="absolute end-2 top-2 flex items-center rounded-control bg-surface opacity-0 transition-opacity duration-150 group-focus-within:opacity-100 group-hover:opacity-100">
            <SizeSelect
              label={t('pictureSize')}
              value={size}
              onValueChange={(value) => updateAttributes({ size: value })}
            />
            <IconButton size="small" label={t('pictureRemove')} onClick={() => removeNode(editor, getPos())}>
              <Trash2 aria-hidden />
            </IconButton>
          </div>
        </>
      )}
      {!editor.isEditable && caption && <figcaption>{caption}</figcaption>}
    </NodeViewWrapper>
  );
}
