import { Menu, MenuItem, MenuSeparator } from '@lavamedia/ui';
import type { Editor } from '@tiptap/core';
import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { Table2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { LineInput } from './line-input';

export function TableBlock({ node, editor, updateAttributes }: ReactNodeViewProps) {
  const t = useTranslations('editor.blocks');
  const { caption } = node.attrs as { caption: string | null };

  return (
    <NodeViewWrapper className="table relative">
      <div contentEditable={false} className="flex items-center gap-2 pb-2 font-sans text-sm">
        <LineInput
          label={t('tableCaption')}
          value={caption}
          maxLength={300}
          readOnly={!editor.isEditable}
          onValueChange={(value) => updateAttributes({ caption: value })}
          className="flex-1 font-semibold"
        />
        {editor.isEditable && <TableMenu editor={editor} />}
      </div>
      <NodeViewContent<'table'> as="table" />
    </NodeViewWrapper>
  );
}

const acts = [
  ['addRowBefore', 'addRowAfter', 'addColumnBefore', 'addColumnAfter'],
  ['toggleHeaderRow', 'toggleHeaderColumn', 'mergeOrSplit'],
  ['deleteRow', 'deleteColumn', 'deleteTable'],
] as const;

/** Rows and columns around the cell that has the caret. */
function TableMenu({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('editor.table');
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t('label')}
          className="inline-flex size-8 items-center justify-center rounded-control text-ink-2 hover:bg-sunken touch:size-11"
        >
          <Table2 aria-hidden className="size-4" strokeWidth={1.5} />
        </button>
      }
    >
      {acts.map((group, index) => (
        <div key={index} role="group">
          {index > 0 && <MenuSeparator />}
          {group.map((act) => (
            <MenuItem
              key={act}
              danger={act === 'deleteTable'}
              disabled={!editor.can()[act]()}
              onSelect={() => editor.chain().focus()[act]().run()}
            >
              {t(act)}
            </MenuItem>
          ))}
        </div>
      ))}
    </Menu>
  );
}
