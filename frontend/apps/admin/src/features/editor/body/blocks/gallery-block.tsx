import { Button } from '@lavamedia/ui';
import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { ImagePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MediaPicker } from '../../../media/media-picker';
import { LineInput } from './line-input';

export function GalleryBlock({ node, editor, getPos, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations('editor.blocks');
  const [isPicking, setIsPicking] = useState(false);
  const { caption } = node.attrs as { caption: string | null };

  const add = (mediaId: string) => {
    const position = getPos();
    if (position === undefined) return;
    editor.commands.insertContentAt(
      position + node.nodeSize - 1,
      { type: 'image', attrs: { mediaId } },
      { updateSelection: false },
    );
    setIsPicking(false);
  };

  return (
    <NodeViewWrapper className="gallery">
      <NodeViewContent className="gallery-pictures" />
      <div
        contentEditable={false}
        className="mt-2 flex flex-wrap items-center gap-3 font-sans text-sm text-ink-2"
      >
        <LineInput
          label={t('galleryCaption')}
          value={caption}
          maxLength={1000}
          readOnly={!editor.isEditable}
          onValueChange={(value) => updateAttributes({ caption: value })}
          className="min-w-40 flex-1"
        />
        {editor.isEditable && (
          <Button size="small" onClick={() => setIsPicking(true)}>
            <ImagePlus aria-hidden />
            {t('galleryAdd')}
          </Button>
        )}
      </div>
      {isPicking && <MediaPicker onPick={({ id }) => add(id)} onClose={() => setIsPicking(false)} />}
    </NodeViewWrapper>
  );
}
