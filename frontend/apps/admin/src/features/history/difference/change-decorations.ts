import { DOMSerializer, type Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { BodyChange } from './compare-bodies';
import { addedStyle, removedStyle } from './words-difference';

/** Which of two bodies is on the screen: the one before, the one after, or the one after with what is gone in it. */
export type BodySide = 'before' | 'after' | 'both';

/** Marks what changed in the body that is shown. `nameOfRemoved` says in words what has no text, such as a picture. */
export function changeDecorations(
  changes: readonly BodyChange[],
  before: Node,
  after: Node,
  side: BodySide,
  nameOfRemoved: (node: Node) => string,
): DecorationSet {
  if (side === 'before') {
    return DecorationSet.create(
      before,
      changes.flatMap(({ fromA, toA }) => marks(before, fromA, toA, 'del', removedStyle)),
    );
  }
  return DecorationSet.create(
    after,
    changes.flatMap(({ fromA, toA, fromB, toB }) => [
      ...marks(after, fromB, toB, 'ins', addedStyle),
      ...(side === 'both' && toA > fromA
        ? [Decoration.widget(fromB, () => removed(before, fromA, toA, nameOfRemoved), { side: -1 })]
        : []),
    ]),
  );
}

function marks(body: Node, from: number, to: number, nodeName: 'ins' | 'del', style: string): Decoration[] {
  if (from === to) return [];
  const decorations = [Decoration.inline(from, to, { nodeName, class: style })];
  body.nodesBetween(from, to, (node, position) => {
    // What has no text shows by its edge that it changed.
    if (node.isBlock && node.isAtom && position >= from) {
      decorations.push(
        Decoration.node(position, position + node.nodeSize, {
          class:
            nodeName === 'ins' ? 'outline-2 outline-ok' : 'outline-2 outline-dashed outline-bad opacity-70',
        }),
      );
    }
  });
  return decorations;
}

function removed(before: Node, from: number, to: number, nameOfRemoved: (node: Node) => string): HTMLElement {
  const { content } = before.slice(from, to);
  const element = document.createElement('del');
  element.className = removedStyle;
  element.append(DOMSerializer.fromSchema(before.type.schema).serializeFragment(content));
  if (!element.textContent) element.append(wordsFor(before, from, to, nameOfRemoved));
  return element;
}

function wordsFor(before: Node, from: number, to: number, nameOfRemoved: (node: Node) => string): string {
  const names: string[] = [];
  before.nodesBetween(from, to, (node, position) => {
    if (position >= from && node.isAtom) names.push(nameOfRemoved(node));
  });
  return names.length > 0 ? names.join(', ') : '¶';
}
