import { Button, Checkbox, IconButton, Input } from '@lavamedia/ui';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

export interface FindBarProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Finds words in the text and replaces them; all at once is one step to undo. */
export function FindBar({ editor, onClose }: FindBarProps) {
  const t = useTranslations('editor.find');
  const common = useTranslations('common');
  const field = useRef<HTMLInputElement>(null);
  const [term, setTerm] = useState(() => {
    const { from, to } = editor.state.selection;
    return editor.state.doc.textBetween(from, to, ' ').slice(0, 100);
  });
  const [replacement, setReplacement] = useState('');
  const [caseSensitive, setCaseSensitive] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const found = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      count: current.storage.findAndReplace.results.length,
      at: current.storage.findAndReplace.currentIndex,
    }),
  });

  useEffect(() => {
    field.current?.select();
    return () => {
      if (!editor.isDestroyed) editor.commands.clearSearch();
    };
  }, [editor]);
  useEffect(() => {
    editor.chain().setCaseSensitive(caseSensitive).setWholeWord(wholeWord).setSearchTerm(term).run();
  }, [editor, term, caseSensitive, wholeWord]);
  // Within one chain the replacement would be that of before.
  useEffect(() => {
    editor.commands.setReplaceTerm(replacement);
  }, [editor, replacement]);

  const close = () => {
    onClose();
    editor.commands.focus();
  };
  const replaceAll = () => editor.commands.replaceAll();
  const replace = () => editor.commands.replace();

  return (
    <div
      role="search"
      aria-label={t('label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      className="sticky top-12 z-20 flex flex-wrap items-center gap-2 border-b border-line bg-paper py-2 text-sm"
    >
      <Input
        ref={field}
        autoFocus
        aria-label={t('term')}
        placeholder={t('term')}
        value={term}
        onChange={(event) => setTerm(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          if (event.shiftKey) editor.commands.goToPreviousResult();
          else editor.commands.goToNextResult();
        }}
        className="h-8 min-w-36 flex-1"
      />
      <p role="status" className="min-w-16 text-ink-2 tabular-nums">
        {term === '' ? '' : t('count', { count: found.count, at: found.at === null ? 0 : found.at + 1 })}
      </p>
      <IconButton size="small" label={t('previous')} onClick={() => editor.commands.goToPreviousResult()}>
        <ArrowUp aria-hidden />
      </IconButton>
      <IconButton size="small" label={t('next')} onClick={() => editor.commands.goToNextResult()}>
        <ArrowDown aria-hidden />
      </IconButton>
      <Input
        aria-label={t('replacement')}
        placeholder={t('replacement')}
        value={replacement}
        onChange={(event) => setReplacement(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') replace();
        }}
        className="h-8 min-w-36 flex-1"
      />
      <Button size="small" disabled={found.count === 0} onClick={replace}>
        {t('replace')}
      </Button>
      <Button size="small" disabled={found.count === 0} onClick={replaceAll}>
        {t('replaceAll')}
      </Button>
      <Checkbox checked={caseSensitive} onCheckedChange={setCaseSensitive}>
        {t('case')}
      </Checkbox>
      <Checkbox checked={wholeWord} onCheckedChange={setWholeWord}>
        {t('word')}
      </Checkbox>
      <IconButton size="small" label={common('close')} onClick={close}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
