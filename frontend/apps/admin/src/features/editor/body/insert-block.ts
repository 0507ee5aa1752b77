import type { Editor, JSONContent } from '@tiptap/core';
import { Selection, TextSelection } from '@tiptap/pm/state';

export interface InsertBlockOptions {
  /** Where; at the end of the selection when absent. */
  readonly position?: number;
  /** Leaves the caret where the person is writing; otherwise it goes below the block. */
  readonly keepCaret?: boolean;
}

/** Puts a block such as a picture into the text, with room below it to go on writing. */
export function insertBlock(
  editor: Editor,
  block: JSONContent,
  { position = editor.state.selection.to, keepCaret = false }: InsertBlockOptions = {},
): void {
  const chain = editor.chain().insertContentAt(Math.min(position, editor.state.doc.content.size), block, {
    updateSelection: !keepCaret,
  });
  if (keepCaret) {
    chain.run();
    return;
  }

  chain
    .command(({ tr, state }) => {
      // The block itself must not stay selected: the next key would replace it.
      const below = tr.selection.to;
      const next = Selection.findFrom(tr.doc.resolve(below), 1, true);
      if (next) {
        tr.setSelection(next);
      } else {
        tr.insert(below, state.schema.node('paragraph'));
        tr.setSelection(TextSelection.create(tr.doc, below + 1));
      }
      return true;
    })
    .focus()
    .run();
}
