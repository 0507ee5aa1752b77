import { Skeleton } from '@lavamedia/ui';
import type { ReactNodeViewProps } from '@tiptap/react';
import { useTranslations } from 'use-intl';
import { Sound } from '../../../media/sound';
import { useAsset } from '../../../media/use-asset';
import { CaptionAndCreditLines } from './asset-lines';
import { LineInput } from './line-input';
import { MediaFrame } from './media-frame';

interface AudioAttributes {
  readonly mediaId: string;
  readonly title: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** A recording in the text, with its words around it as readers see them. */
export function AudioBlock({ node, editor, getPos, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations('editor.audio');
  const { mediaId, title, caption, credit } = node.attrs as AudioAttributes;
  const { asset, isLoading } = useAsset(mediaId);
  const name = title ?? asset?.alternativeText ?? null;

  return (
    <MediaFrame
      editor={editor}
      getPos={getPos}
      className="audio"
      removeLabel={t('remove')}
      caption={caption}
      lines={
        <CaptionAndCreditLines asset={asset} caption={caption} credit={credit} onChange={updateAttributes} />
      }
    >
      {editor.isEditable ? (
        <LineInput
          label={t('title')}
          placeholder={asset?.alternativeText ?? t('title')}
          value={title}
          maxLength={300}
          onValueChange={(value) => updateAttributes({ title: value })}
          className="audio-title pe-10"
        />
      ) : (
        name && <p className="audio-title">{name}</p>
      )}
      <div data-drag-handle>
        {asset ? (
          <Sound asset={asset} label={name ?? asset.filename} />
        ) : isLoading ? (
          <Skeleton className="h-14" />
        ) : (
          <p className="grid h-14 place-items-center bg-sunken font-sans text-sm text-bad">{t('missing')}</p>
        )}
      </div>
    </MediaFrame>
  );
}
