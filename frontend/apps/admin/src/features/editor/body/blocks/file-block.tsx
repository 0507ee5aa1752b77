import { Skeleton } from '@lavamedia/ui';
import { sayFileSize, sayFileType } from '@lavamedia/utils';
import type { ReactNodeViewProps } from '@tiptap/react';
import { FileDown } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { useAsset } from '../../../media/use-asset';
import { CaptionLine } from './asset-lines';
import { LineInput } from './line-input';
import { MediaFrame } from './media-frame';

interface FileAttributes {
  readonly mediaId: string;
  readonly title: string | null;
  readonly caption: string | null;
}

/** A file to download in the text, with its type and size as readers see them. */
export function FileBlock({ node, editor, getPos, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations('editor.file');
  const locale = useLocale();
  const { mediaId, title, caption } = node.attrs as FileAttributes;
  const { asset, isLoading } = useAsset(mediaId);
  const own = asset ? (asset.alternativeText ?? asset.filename) : null;

  return (
    <MediaFrame
      editor={editor}
      getPos={getPos}
      className="file"
      removeLabel={t('remove')}
      caption={caption}
      lines={
        <CaptionLine
          own={asset?.caption}
          value={caption}
          onValueChange={(value) => updateAttributes({ caption: value })}
        />
      }
    >
      <div data-drag-handle className="file-link">
        <FileDown aria-hidden className="file-sign" />
        <div className="file-title min-w-0 flex-1">
          {editor.isEditable ? (
            <LineInput
              label={t('title')}
              placeholder={own ?? t('title')}
              value={title}
              maxLength={300}
              onValueChange={(value) => updateAttributes({ title: value })}
              className="file-title pe-10"
            />
          ) : (
            (title ?? own)
          )}
          {asset ? (
            <span className="file-facts block">
              {t('facts', { type: sayFileType(asset.mimeType), size: sayFileSize(asset.byteSize, locale) })}
            </span>
          ) : isLoading ? (
            <Skeleton className="h-4 w-24" />
          ) : (
            <span className="block font-sans text-sm text-bad">{t('missing')}</span>
          )}
        </div>
      </div>
    </MediaFrame>
  );
}
