import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { common } from 'lowlight';
import { useTranslations } from 'use-intl';

const languages = Object.keys(common).sort();

export function CodeBlock({ node, editor, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations('editor.blocks');
  const { language } = node.attrs as { language: string | null };

  return (
    <NodeViewWrapper as="pre" className="relative">
      {editor.isEditable && (
        <select
          contentEditable={false}
          aria-label={t('codeLanguage')}
          value={language ?? ''}
          onChange={(event) => updateAttributes({ language: event.target.value || null })}
          className="absolute end-2 top-2 max-w-32 rounded-control bg-surface px-1.5 py-1 font-sans text-xs text-ink-2"
        >
          <option value="">{t('codePlain')}</option>
          {language !== null && !languages.includes(language) && <option value={language}>{language}</option>}
          {languages.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
      <NodeViewContent<'code'> as="code" spellCheck={false} />
    </NodeViewWrapper>
  );
}
