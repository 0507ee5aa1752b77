import { Node } from '@tiptap/core';
import { FootnoteView } from './footnote-view';

export interface FootnoteOptions {
  /** Names of the number and of the place where the note is written. */
  readonly label: string;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    footnote: {
      /** Puts an empty note at the caret and opens it. */
      insertFootnote: () => ReturnType;
    };
  }
}

/** A note that is written in a small place of its own, where its number stands in the text. */
export const Footnote = Node.create<FootnoteOptions>({
  name: 'footnote',
  group: 'inline',
  inline: true,
  content: 'text*',
  marks: '_',
  atom: true,
  addOptions: () => ({ label: 'Note' }),
  parseHTML: () => [{ tag: 'span.footnote' }],
  renderHTML: () => ['span', { class: 'footnote' }, 0],
  addNodeView() {
    return ({ node, view, getPos }) => new FootnoteView(node, view, getPos, this.options.label);
  },
  addCommands() {
    return {
      insertFootnote:
        () =>
        ({ chain, state }) =>
          chain()
            .insertContentAt(state.selection.to, { type: this.name })
            .setNodeSelection(state.selection.to)
            .run(),
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-Alt-f': () => this.editor.commands.insertFootnote() };
  },
});
