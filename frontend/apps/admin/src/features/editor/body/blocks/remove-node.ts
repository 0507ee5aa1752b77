import type { Editor } from '@tiptap/core';

/** Takes a node out; one that would leave its parent empty takes the parent with it. */
export function removeNode(editor: Editor, position: number | undefined): void {
  if (position === undefined) return;
  editor
    .chain()
    .command(({ tr }) => {
      const $place = tr.doc.resolve(position);
      const needsOne = $place.depth > 0 && $place.parent.childCount === 1 && !$place.parent.isTextblock;
      const from = needsOne ? $place.before() : position;
      const to = needsOne ? $place.after() : position + ($place.nodeAfter?.nodeSize ?? 0);
      tr.delete(from, to);
      return true;
    })
    .focus()
    .run();
}
