import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useTranslations } from 'use-intl';
import { LineInput } from './line-input';

export function QuoteBlock({ node, editor, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations('editor.blocks');
  const { source } = node.attrs as { source: string | null };

  return (
    <NodeViewWrapper className="quote">
      <NodeViewContent<'blockquote'> as="blockquote" />
      <footer contentEditable={false} className="font-sans text-sm text-ink-2">
        <LineInput
          label={t('quoteSource')}
          value={source}
          maxLength={300}
          readOnly={!editor.isEditable}
          onValueChange={(value) => updateAttributes({ source: value })}
        />
      </footer>
    </NodeViewWrapper>
  );
}
