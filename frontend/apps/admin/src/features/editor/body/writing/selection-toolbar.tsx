import { classNames } from '@lavamedia/ui';
import { isTextSelection, type Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { BubbleMenu } from '@tiptap/react/menus';
import { Bold, Heading2, Italic, Link, MessageSquarePlus, Quote, Superscript } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

export interface SelectionToolbarProps {
  readonly editor: Editor;
  readonly onLink: () => void;
  /** Begins a comment on the words; absent for those who may not comment. */
  readonly onComment: (() => void) | undefined;
}

/** What is wanted most often, beside the words that are selected. The toolbar above and the keyboard have the same. */
export function SelectionToolbar({ editor, onLink, onComment }: SelectionToolbarProps) {
  const t = useTranslations('editor.toolbar');
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      superscript: current.isActive('superscript'),
      link: current.isActive('link'),
      heading: current.isActive('heading', { level: 2 }),
      blockquote: current.isActive('blockquote'),
    }),
  });
  const run = () => editor.chain().focus();

  return (
    <BubbleMenu
      editor={editor}
      shouldShow={({ editor: current, state: { selection }, view }) =>
        current.isEditable &&
        view.hasFocus() &&
        !selection.empty &&
        isTextSelection(selection) &&
        !current.isActive('codeBlock')
      }
      options={{ placement: 'top', offset: 8 }}
      className="z-30 flex rounded-panel bg-surface p-1 shadow-float max-sm:hidden"
      role="toolbar"
      aria-label={t('selection')}
    >
      <Press label={t('bold')} on={state.bold} onPress={() => run().toggleBold().run()}>
        <Bold aria-hidden />
      </Press>
      <Press label={t('italic')} on={state.italic} onPress={() => run().toggleItalic().run()}>
        <Italic aria-hidden />
      </Press>
      <Press label={t('superscript')} on={state.superscript} onPress={() => run().toggleSuperscript().run()}>
        <Superscript aria-hidden />
      </Press>
      <Press label={t('link')} on={state.link} onPress={onLink}>
        <Link aria-hidden />
      </Press>
      <Press label={t('heading2')} on={state.heading} onPress={() => run().toggleHeading({ level: 2 }).run()}>
        <Heading2 aria-hidden />
      </Press>
      <Press label={t('blockquote')} on={state.blockquote} onPress={() => run().toggleBlockquote().run()}>
        <Quote aria-hidden />
      </Press>
      {onComment && (
        <Press label={t('comment')} on={false} onPress={onComment}>
          <MessageSquarePlus aria-hidden />
        </Press>
      )}
    </BubbleMenu>
  );
}

interface PressProps {
  readonly label: string;
  readonly on: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

const Press = ({ label, on, onPress, children }: PressProps) => (
  <button
    type="button"
    aria-label={label}
    aria-pressed={on}
    title={label}
    // The words must stay selected.
    onMouseDown={(event) => event.preventDefault()}
    onClick={onPress}
    className={classNames(
      'inline-flex size-8 items-center justify-center rounded-control text-ink-2 hover:bg-sunken hover:text-ink touch:size-11 [&_svg]:size-4 [&_svg]:stroke-[1.5]',
      on && 'bg-ember-tint text-ember-strong',
    )}
  >
    {children}
  </button>
);
