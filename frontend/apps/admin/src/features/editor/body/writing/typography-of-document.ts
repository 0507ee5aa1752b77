import { Extension, type Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { findTypography, type TypographicChange } from './typography';

/** A change, at its place in the document, with a few words around it. */
export interface PlacedChange extends TypographicChange {
  readonly context: readonly [string, string];
}

/** Stands for what is no text, so that places in the text are places in the block. */
const other = '\uFFFC';

function* changesOf(block: ProseMirrorNode, position: number, locale: string): Generator<PlacedChange> {
  const text = block.textBetween(0, block.content.size, undefined, (leaf) => other.repeat(leaf.nodeSize));
  for (const change of findTypography(text, locale)) {
    if (isCode(block, change.from, change.to)) continue;
    yield {
      ...change,
      from: position + 1 + change.from,
      to: position + 1 + change.to,
      context: [
        text.slice(Math.max(0, change.from - 20), change.from),
        text.slice(change.to, change.to + 20),
      ],
    };
  }
}

const isCode = (block: ProseMirrorNode, from: number, to: number) => {
  const { code } = block.type.schema.marks;
  return code !== undefined && block.rangeHasMark(from, to, code);
};

/** What the typography of the document's language would change, outside of code. */
export function findInDocument(doc: ProseMirrorNode, locale: string): readonly PlacedChange[] {
  const changes: PlacedChange[] = [];
  doc.descendants((node, position) => {
    // Notes are read with their sentence only by their place, not by their words.
    if (node.type.spec.code) return false;
    if (!node.isTextblock) return true;
    changes.push(...changesOf(node, position, locale));
    return false;
  });
  return changes;
}

/** Makes all of the changes, which are undone together; what a change brings forth is changed too. */
export function correctDocument(editor: Editor, locale: string): number {
  const { tr } = editor.state;
  let count = 0;
  for (let round = 0; round < 4; round++) {
    const changes = findInDocument(tr.doc, locale);
    if (changes.length === 0) break;
    count += changes.length;
    for (const change of changes.toReversed()) replaceText(tr, change);
  }
  if (tr.docChanged) editor.view.dispatch(tr);
  return count;
}

/** Writes only what differs, so that marks inside of a quote stay where they are. */
function replaceText(tr: Editor['state']['tr'], { from, before, after }: TypographicChange): void {
  const inner = before.slice(1, -1);
  const at = before.length > 2 ? after.indexOf(inner) : -1;
  if (at > 0) {
    tr.insertText(after.slice(at + inner.length), from + before.length - 1, from + before.length);
    tr.insertText(after.slice(0, at), from, from + 1);
  } else {
    tr.insertText(after, from, from + before.length);
  }
}

export interface TypographyOptions {
  readonly locale: string;
  readonly isOn: () => boolean;
}

/** Corrects what was just typed; undo takes the correction back alone, and it is not made again at once. */
export const TypographyWhileTyping = Extension.create<TypographyOptions>({
  name: 'typographyWhileTyping',
  addOptions: () => ({ locale: 'fr', isOn: () => true }),
  addProseMirrorPlugins() {
    const { locale, isOn } = this.options;
    return [
      new Plugin({
        key: new PluginKey('typographyWhileTyping'),
        props: {
          handleTextInput: (view, from, to, typed) => {
            if (!isOn() || typed.length !== 1 || view.composing) return false;
            const $from = view.state.doc.resolve(from);
            const { parent } = $from;
            if (parent.type.spec.code || !parent.isTextblock) return false;
            const start = $from.start();
            const insert = view.state.tr.insertText(typed, from, to);
            const block = insert.doc.resolve(from).parent;
            // What ends before the caret and was not wrong a moment ago.
            const changes = [...changesOf(block, start - 1, locale)].filter(
              (change) => change.to <= from + 1 && change.to >= from - 1,
            );
            if (changes.length === 0) return false;
            view.dispatch(insert);
            const correct = view.state.tr;
            for (const change of changes.toReversed()) replaceText(correct, change);
            // A step of its own in the history.
            view.dispatch(closeHistory(correct));
            return true;
          },
        },
      }),
    ];
  },
});
