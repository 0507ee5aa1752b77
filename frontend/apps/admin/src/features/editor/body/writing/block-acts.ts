import { Extension, type Editor } from '@tiptap/core';
import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import {
  NodeSelection,
  Selection,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    blockActs: {
      /** Puts the block with the caret above or below its neighbour. */
      moveBlock: (direction: -1 | 1) => ReturnType;
      /** Puts a copy of the block below it, with the caret at the same place of the copy. */
      duplicateBlock: () => ReturnType;
      /** Takes the block out. */
      deleteBlock: () => ReturnType;
    };
  }
}

interface Block {
  readonly node: ProseMirrorNode;
  readonly position: number;
  readonly index: number;
}

/** The outermost block that has the selection. */
export function blockAt({ doc, selection }: Pick<EditorState, 'doc' | 'selection'>): Block | null {
  const index = selection.$from.index(0);
  const node = doc.maybeChild(index);
  if (!node) return null;
  let position = 0;
  for (let before = 0; before < index; before++) position += doc.child(before).nodeSize;
  return { node, position, index };
}

/** Acts on whole blocks, all of them by keyboard. */
export const BlockActs = Extension.create({
  name: 'blockActs',
  addCommands() {
    return {
      moveBlock:
        (direction) =>
        ({ tr, dispatch }) => {
          const block = blockAt(tr);
          const neighbour = block && tr.doc.maybeChild(block.index + direction);
          if (!block || !neighbour) return false;
          if (dispatch) move(tr, block, neighbour, direction);
          return true;
        },
      duplicateBlock:
        () =>
        ({ tr, dispatch }) => {
          const block = blockAt(tr);
          if (!block) return false;
          if (dispatch) {
            const { anchor } = tr.selection;
            tr.insert(block.position + block.node.nodeSize, block.node);
            select(tr, anchor + block.node.nodeSize, block.node.isAtom);
          }
          return true;
        },
      deleteBlock:
        () =>
        ({ tr, state, dispatch }) => {
          const block = blockAt(tr);
          if (!block) return false;
          if (dispatch) {
            const end = block.position + block.node.nodeSize;
            if (tr.doc.childCount === 1) tr.replaceWith(block.position, end, state.schema.node('paragraph'));
            else tr.delete(block.position, end);
            tr.setSelection(Selection.near(tr.doc.resolve(Math.min(block.position, tr.doc.content.size))));
          }
          return true;
        },
    };
  },
  addKeyboardShortcuts() {
    const { commands } = this.editor;
    return {
      'Mod-Shift-ArrowUp': () => commands.moveBlock(-1),
      'Mod-Shift-ArrowDown': () => commands.moveBlock(1),
      'Mod-Shift-d': () => commands.duplicateBlock(),
      'Mod-Shift-Backspace': () => commands.deleteBlock(),
    };
  },
});

function move(tr: Transaction, block: Block, neighbour: ProseMirrorNode, direction: -1 | 1): void {
  const { anchor } = tr.selection;
  const from = direction < 0 ? block.position - neighbour.nodeSize : block.position;
  const order = direction < 0 ? [block.node, neighbour] : [neighbour, block.node];
  tr.replaceWith(from, from + block.node.nodeSize + neighbour.nodeSize, Fragment.from(order));
  select(tr, anchor + direction * neighbour.nodeSize, block.node.isAtom);
  tr.scrollIntoView();
}

function select(tr: Transaction, position: number, wholeNode: boolean): void {
  const $place = tr.doc.resolve(position);
  tr.setSelection(
    wholeNode && $place.nodeAfter
      ? NodeSelection.create(tr.doc, position)
      : $place.parent.inlineContent
        ? TextSelection.create(tr.doc, position)
        : Selection.near($place),
  );
}

/** Puts the caret into a block, so that acts concern it. */
export function selectBlock(editor: Editor, position: number): void {
  const { tr } = editor.state;
  const $place = tr.doc.resolve(position);
  editor.view.dispatch(
    tr.setSelection(
      $place.nodeAfter?.isAtom
        ? NodeSelection.create(tr.doc, position)
        : Selection.near(tr.doc.resolve(position + 1)),
    ),
  );
}
