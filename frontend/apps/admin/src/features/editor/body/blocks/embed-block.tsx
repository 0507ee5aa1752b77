import { findEmbed } from '@lavamedia/utils';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useTranslations } from 'use-intl';
import { LineInput } from './line-input';

/** What is embedded, by name and address: as for readers, nothing of the other site is loaded here. */
export function EmbedBlock({ node, editor, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations('editor.blocks');
  const { url, title, caption } = node.attrs as { url: string; title: string | null; caption: string | null };
  const embed = findEmbed(url);

  return (
    <NodeViewWrapper as="figure" className="embed" contentEditable={false}>
      <div className="embed-place" data-drag-handle>
        <p className="embed-title">
          <span>{embed ? t(`embeds.${embed.kind}`, { site: embed.provider }) : t('embedUnknown')}</span>
        </p>
        <LineInput
          label={t('embedTitle')}
          value={title}
          maxLength={300}
          readOnly={!editor.isEditable}
          onValueChange={(value) => updateAttributes({ title: value })}
          className="font-serif text-xl"
        />
        <p className="embed-link flex">
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            className="flex min-h-6 min-w-0 items-center touch:min-h-11"
          >
            <span className="truncate">{url}</span>
          </a>
        </p>
      </div>
      <figcaption>
        <LineInput
          label={t('caption')}
          value={caption}
          maxLength={1000}
          readOnly={!editor.isEditable}
          onValueChange={(value) => updateAttributes({ caption: value })}
        />
      </figcaption>
    </NodeViewWrapper>
  );
}
