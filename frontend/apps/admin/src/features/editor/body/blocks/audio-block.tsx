import { IconButton, Skeleton } from '@lavamedia/ui';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Sound } from '../../../media/sound';
import { useAsset } from '../../../media/use-asset';
import { CaptionLine, CreditLine } from './asset-lines';
import { LineInput } from './line-input';
import { removeNode } from './remove-node';

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
    <NodeViewWrapper as="figure" className="audio group relative" contentEditable={false}>
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
      {editor.isEditable ? (
        <>
          <figcaption className="flex flex-col gap-1">
            <CaptionLine
              own={asset?.caption}
              value={caption}
              onValueChange={(value) => updateAttributes({ caption: value })}
            />
            <CreditLine
              own={asset?.credit}
              value={credit}
              onValueChange={(value) => updateAttributes({ credit: value })}
              className="text-ink-3"
            />
          </figcaption>
          <div className="absolute end-0 top-0 rounded-control bg-surface opacity-0 transition-opacity duration-150 group-focus-within:opacity-100 group-hover:opacity-100">
            <IconButton size="small" label={t('remove')} onClick={() => removeNode(editor, getPos())}>
              <Trash2 aria-hidden />
            </IconButton>
          </div>
        </>
      ) : (
        caption && <figcaption>{caption}</figcaption>
      )}
    </NodeViewWrapper>
  );
}
