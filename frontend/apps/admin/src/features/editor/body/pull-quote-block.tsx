import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useTranslations } from 'use-intl';

export function PullQuoteBlock({ node, editor, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations('editor');
  const { attribution } = node.attrs as { attribution: string | null };

  return (
    <NodeViewWrapper as="aside" className="pull-quote">
      <NodeViewContent<'p'> as="p" />
      <footer contentEditable={false}>
        <input
          aria-label={t('attribution')}
          placeholder={t('attribution')}
          value={attribution ?? ''}
          readOnly={!editor.isEditable}
          onChange={(event) => updateAttributes({ attribution: event.target.value || null })}
          className="w-full rounded-control bg-transparent py-0.5"
        />
      </footer>
    </NodeViewWrapper>
  );
}
