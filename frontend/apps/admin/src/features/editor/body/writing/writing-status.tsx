import { IconButton, Menu, MenuItem } from '@lavamedia/ui';
import type { Editor } from '@tiptap/core';
import { Focus, Keyboard, ListTree, Search, SpellCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { documentFigures } from './document-figures';

export interface WritingStatusProps {
  readonly editor: Editor;
  readonly editable: boolean;
  readonly focused: boolean;
  readonly onFocusMode: () => void;
  readonly onFind: () => void;
  readonly onTypography: () => void;
  readonly onHelp: () => void;
}

/** Below the text: how long it is, its outline, and what helps in writing it. */
export function WritingStatus({
  editor,
  editable,
  focused,
  onFocusMode,
  onFind,
  onTypography,
  onHelp,
}: WritingStatusProps) {
  const t = useTranslations('editor.writing');
  const figures = useFigures(editor);

  return (
    <div className="sticky bottom-0 z-20 -mx-1 flex items-center gap-1 border-t border-line bg-paper px-1 py-1 text-sm text-ink-2">
      <p className="me-auto truncate tabular-nums">
        {t('figures', figures)}
        <span className="max-sm:hidden"> · {t('characters', figures)}</span>
      </p>
      <Menu
        side="top"
        trigger={
          <button
            type="button"
            aria-label={t('outline')}
            title={t('outline')}
            className="inline-flex size-8 items-center justify-center rounded-control hover:bg-sunken touch:size-11"
          >
            <ListTree aria-hidden className="size-4" strokeWidth={1.5} />
          </button>
        }
      >
        <Outline editor={editor} />
      </Menu>
      <IconButton size="small" label={t('find')} shortcut="Ctrl F" onClick={onFind}>
        <Search aria-hidden />
      </IconButton>
      {editable && (
        <IconButton size="small" label={t('typography')} onClick={onTypography}>
          <SpellCheck aria-hidden />
        </IconButton>
      )}
      <IconButton size="small" label={t('focus')} aria-pressed={focused} onClick={onFocusMode}>
        <Focus aria-hidden />
      </IconButton>
      <IconButton size="small" label={t('help')} shortcut="Ctrl /" onClick={onHelp} className="max-sm:hidden">
        <Keyboard aria-hidden />
      </IconButton>
    </div>
  );
}

/** The headings, as they are when the menu opens. */
function Outline({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('editor.writing');
  const headings: { position: number; level: number; text: string }[] = [];
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'heading') {
      headings.push({ position, level: Number(node.attrs.level), text: node.textContent });
    }
    return !node.isTextblock;
  });
  if (headings.length === 0) return <MenuItem disabled>{t('noHeadings')}</MenuItem>;
  return headings.map(({ position, level, text }) => (
    <MenuItem
      key={position}
      onSelect={() =>
        editor
          .chain()
          .focus()
          .setTextSelection(position + 1)
          .scrollIntoView()
          .run()
      }
    >
      <span style={{ paddingInlineStart: `${level - 2}rem` }}>{text || '…'}</span>
    </MenuItem>
  ));
}

const calmDelay = 400;

/** Counted when the hands rest, never while a key is handled. */
function useFigures(editor: Editor) {
  const [figures, setFigures] = useState(() => documentFigures(editor.state.doc));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setFigures(documentFigures(editor.state.doc)), calmDelay);
    };
    editor.on('update', count);
    return () => {
      editor.off('update', count);
      clearTimeout(timer);
    };
  }, [editor]);
  return figures;
}
