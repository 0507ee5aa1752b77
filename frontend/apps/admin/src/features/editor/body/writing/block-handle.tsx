import { Menu, MenuItem, MenuSeparator } from '@lavamedia/ui';
import type { Editor } from '@tiptap/core';
import { DragHandlePlugin, normalizeNestedOptions } from '@tiptap/extension-drag-handle';
import { PluginKey } from '@tiptap/pm/state';
import { ArrowDown, ArrowUp, Copy, GripVertical, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import { blockCatalogue } from '../block-catalogue';
import { selectBlock } from './block-acts';

const key = new PluginKey('blockHandle');

/** The handle beside the block under the pointer: it is dragged, and opens what can be done with the block. */
export function BlockHandle({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('editor.handle');
  const block = useTranslations('editor.block');
  const [element] = useState(hiddenElement);
  const [position, setPosition] = useState(-1);

  useEffect(() => {
    const handle = DragHandlePlugin({
      pluginKey: key,
      editor,
      element,
      nestedOptions: normalizeNestedOptions(false),
      onNodeChange: ({ pos }) => setPosition(pos),
      computePositionConfig: { placement: 'left-start', strategy: 'absolute' },
    });
    editor.registerPlugin(handle.plugin);
    return () => {
      handle.unbind();
      if (!editor.isDestroyed) editor.unregisterPlugin(key);
    };
  }, [editor, element]);

  const on = (act: () => void) => () => {
    if (position >= 0) selectBlock(editor, position);
    act();
  };
  const chain = () => editor.chain().focus();

  return createPortal(
    <Menu
      // The handle would follow the pointer to another block on the way to an entry.
      modal
      align="start"
      side="bottom"
      trigger={
        <button
          type="button"
          aria-label={t('label')}
          title={t('label')}
          // The keyboard has its own ways to all of this.
          tabIndex={-1}
          className="me-1 flex h-7 w-5 cursor-grab items-center justify-center rounded-control text-ink-3 hover:bg-sunken hover:text-ink max-sm:hidden"
        >
          <GripVertical aria-hidden className="size-4" strokeWidth={1.5} />
        </button>
      }
    >
      <MenuItem
        icon={<ArrowUp aria-hidden />}
        shortcut="Ctrl ⇧ ↑"
        onSelect={on(() => chain().moveBlock(-1).run())}
      >
        {t('up')}
      </MenuItem>
      <MenuItem
        icon={<ArrowDown aria-hidden />}
        shortcut="Ctrl ⇧ ↓"
        onSelect={on(() => chain().moveBlock(1).run())}
      >
        {t('down')}
      </MenuItem>
      <MenuItem
        icon={<Copy aria-hidden />}
        shortcut="Ctrl ⇧ D"
        onSelect={on(() => chain().duplicateBlock().run())}
      >
        {t('duplicate')}
      </MenuItem>
      <MenuSeparator />
      {blockCatalogue
        .filter(({ isTarget }) => isTarget)
        .map(({ name, icon: Icon, make }) => (
          <MenuItem key={name} icon={<Icon aria-hidden />} onSelect={on(() => make(editor, () => undefined))}>
            {t('turnInto', { block: block(name) })}
          </MenuItem>
        ))}
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 aria-hidden />}
        danger
        shortcut="Ctrl ⇧ ⌫"
        onSelect={on(() => chain().deleteBlock().run())}
      >
        {t('delete')}
      </MenuItem>
    </Menu>,
    element,
  );
}

/** Until the pointer has been over a block, the handle would stand on the first letter of the text. */
function hiddenElement() {
  const element = document.createElement('div');
  element.style.visibility = 'hidden';
  return element;
}
