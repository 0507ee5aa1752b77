import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useTranslations } from 'use-intl';
import { LineInput } from './line-input';

const tones = ['note', 'key', 'warning'] as const;

export function CalloutBlock({ node, editor, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations('editor.blocks');
  const { tone, title } = node.attrs as { tone: (typeof tones)[number]; title: string | null };

  return (
    <NodeViewWrapper as="aside" className="callout" data-tone={tone}>
      <div contentEditable={false} className="callout-title flex flex-wrap items-baseline gap-2">
        {editor.isEditable && (
          <select
            aria-label={t('calloutTone')}
            value={tone}
            onChange={(event) => updateAttributes({ tone: event.target.value })}
            className="rounded-control bg-transparent py-1 text-ink-2"
          >
            {tones.map((value) => (
              <option key={value} value={value}>
                {t(`tones.${value}`)}
              </option>
            ))}
          </select>
        )}
        <LineInput
          label={t('calloutTitle')}
          placeholder={t(`tones.${tone}`)}
          value={title}
          maxLength={120}
          readOnly={!editor.isEditable}
          onValueChange={(value) => updateAttributes({ title: value })}
          className="flex-1"
        />
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}
