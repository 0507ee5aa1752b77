import type { Editor } from '@tiptap/core';
import { Selection, TextSelection } from '@tiptap/pm/state';

export interface InsertPictureOptions {
  /** Leaves the caret where the person is writing; otherwise it goes below the picture. */
  readonly keepCaret?: boolean;
}

/** Puts a picture of the library into the text, with room below it to go on writing. */
export function insertPicture(
  editor: Editor,
  mediaId: string,
  position: number,
  { keepCaret = false }: InsertPictureOptions = {},
): void {
  const chain = editor
    .chain()
    .insertContentAt(
      Math.min(position, editor.state.doc.content.size),
      { type: 'image', attrs: { mediaId, alternativeText: null, caption: null } },
      { updateSelection: !keepCaret },
    );
  if (keepCaret) {
    chain.run();
    return;
  }

  chain
    .command(({ tr, state }) => {
      // The picture itself must not stay selected: the next key would replace it.
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
