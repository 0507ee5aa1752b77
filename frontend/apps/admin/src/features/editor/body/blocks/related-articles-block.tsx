import { Button } from '@lavamedia/ui';
import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ArticlePicker } from '../article-picker';
import { LineInput } from './line-input';

export function RelatedArticlesBlock({ node, editor, getPos, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations('editor.blocks');
  const [isPicking, setIsPicking] = useState(false);
  const { title } = node.attrs as { title: string | null };

  const add = (contentItemId: string) => {
    const position = getPos();
    if (position === undefined) return;
    editor.commands.insertContentAt(
      position + node.nodeSize - 1,
      { type: 'relatedArticle', attrs: { contentItemId } },
      { updateSelection: false },
    );
    setIsPicking(false);
  };

  return (
    <NodeViewWrapper as="aside" className="related-articles">
      <div contentEditable={false} className="related-title">
        <LineInput
          label={t('relatedTitle')}
          value={title}
          maxLength={120}
          readOnly={!editor.isEditable}
          onValueChange={(value) => updateAttributes({ title: value })}
        />
      </div>
      <NodeViewContent />
      {editor.isEditable && (
        <div contentEditable={false} className="mt-3">
          <Button size="small" onClick={() => setIsPicking(true)}>
            <Plus aria-hidden />
            {t('relatedAdd')}
          </Button>
        </div>
      )}
      {isPicking && <ArticlePicker onPick={({ id }) => add(id)} onClose={() => setIsPicking(false)} />}
    </NodeViewWrapper>
  );
}
