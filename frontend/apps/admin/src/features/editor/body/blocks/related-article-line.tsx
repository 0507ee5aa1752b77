import { useContentItemsQuery } from '@lavamedia/api/admin';
import { IconButton, StatusShape } from '@lavamedia/ui';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { removeNode } from './remove-node';

export function RelatedArticleLine({ node, editor, getPos }: ReactNodeViewProps) {
  const t = useTranslations('editor.blocks');
  const status = useTranslations('status');
  const { contentItemId } = node.attrs as { contentItemId: string };
  const { data, isLoading } = useContentItemsQuery({ first: 1, where: { id: { eq: contentItemId } } });
  const item = data?.contentItems?.nodes?.[0];

  return (
    <NodeViewWrapper
      contentEditable={false}
      className="flex items-center gap-3 border-b border-line py-2 font-serif text-lg leading-tight last:border-0"
    >
      {item && <StatusShape status={item.status} />}
      <span lang={item?.locale} className="min-w-0 flex-1">
        {item?.title ?? (isLoading ? '…' : t('relatedMissing'))}
      </span>
      {item && item.status !== 'PUBLISHED' && (
        <span className="font-sans text-sm text-ink-3">{status(item.status)}</span>
      )}
      {editor.isEditable && (
        <IconButton size="small" label={t('relatedRemove')} onClick={() => removeNode(editor, getPos())}>
          <Trash2 aria-hidden />
        </IconButton>
      )}
    </NodeViewWrapper>
  );
}
