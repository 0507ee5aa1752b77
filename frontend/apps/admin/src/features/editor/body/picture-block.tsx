import { useMediaAssetQuery } from '@lavamedia/api/admin';
import { IconButton, Skeleton } from '@lavamedia/ui';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Picture } from '../../media/picture';

/** A picture in the text, with its words below it as readers see them. */
export function PictureBlock({ node, editor, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const t = useTranslations('editor');
  const { mediaId, alternativeText, caption } = node.attrs as {
    mediaId: string;
    alternativeText: string | null;
    caption: string | null;
  };
  const { data, isLoading } = useMediaAssetQuery({ id: mediaId });
  const asset = data?.mediaAsset;

  return (
    <NodeViewWrapper as="figure" className="group relative" contentEditable={false}>
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
            <input
              aria-label={t('pictureCaption')}
              placeholder={asset?.caption ?? t('pictureCaption')}
              value={caption ?? ''}
              onChange={(event) => updateAttributes({ caption: event.target.value || null })}
              className="w-full rounded-control bg-transparent py-1"
            />
            <input
              aria-label={t('pictureAlternative')}
              placeholder={asset?.alternativeText ?? t('pictureAlternative')}
              value={alternativeText ?? ''}
              onChange={(event) => updateAttributes({ alternativeText: event.target.value || null })}
              className="w-full rounded-control bg-transparent py-1 text-ink-3"
            />
          </figcaption>
          <div className="absolute end-2 top-2 rounded-control bg-surface opacity-0 transition-opacity duration-150 group-focus-within:opacity-100 group-hover:opacity-100">
            <IconButton size="small" label={t('pictureRemove')} onClick={deleteNode}>
              <Trash2 aria-hidden />
            </IconButton>
          </div>
        </>
      )}
      {!editor.isEditable && caption && <figcaption>{caption}</figcaption>}
    </NodeViewWrapper>
  );
}
