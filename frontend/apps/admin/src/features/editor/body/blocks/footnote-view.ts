import { baseKeymap, toggleMark } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { StepMap } from '@tiptap/pm/transform';
import { EditorView, type NodeView } from '@tiptap/pm/view';

/**
 * A footnote's number, made by CSS counters, and while it is selected its words in an editor of their own. What is typed there
 * becomes steps of the outer document, so that undo and autosave know one history.
 */
export class FootnoteView implements NodeView {
  readonly dom: HTMLElement;
  private inner: EditorView | null = null;

  constructor(
    private node: ProseMirrorNode,
    private readonly outer: EditorView,
    private readonly getPos: () => number | undefined,
    private readonly label: string,
  ) {
    this.dom = document.createElement('footnote-mark');
    this.dom.className = 'footnote';
    this.describe();
  }

  selectNode(): void {
    this.dom.classList.add('ProseMirror-selectednode');
    if (!this.inner && this.outer.editable) this.open();
  }

  deselectNode(): void {
    this.dom.classList.remove('ProseMirror-selectednode');
    this.close();
  }

  update(node: ProseMirrorNode): boolean {
    if (!node.sameMarkup(this.node)) return false;
    this.node = node;
    this.describe();
    if (!this.inner) return true;

    const { state } = this.inner;
    const start = node.content.findDiffStart(state.doc.content);
    const ends = node.content.findDiffEnd(state.doc.content);
    if (start === null || !ends) return true;
    const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
    this.inner.dispatch(
      state.tr
        .replace(start, ends.b + overlap, node.slice(start, ends.a + overlap))
        .setMeta('fromOutside', true),
    );
    return true;
  }

  destroy(): void {
    this.close();
  }

  stopEvent(event: Event): boolean {
    return this.inner?.dom.contains(event.target as Node) ?? false;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private describe(): void {
    this.dom.setAttribute('role', 'img');
    this.dom.setAttribute('aria-label', `${this.label} : ${this.node.textContent}`);
    this.dom.title = this.node.textContent;
  }

  private open(): void {
    const place = this.dom.appendChild(document.createElement('span'));
    place.className = 'footnote-place';
    // While it is open, the place to write in is what counts.
    this.dom.removeAttribute('role');
    this.dom.removeAttribute('aria-label');
    const leave = () => {
      const position = this.getPos();
      if (position === undefined) return false;
      const { tr } = this.outer.state;
      this.outer.dispatch(tr.setSelection(TextSelection.create(tr.doc, position + this.node.nodeSize)));
      this.outer.focus();
      return true;
    };
    const { marks } = this.node.type.schema;
    const mark = (name: string) => (marks[name] ? toggleMark(marks[name]) : () => false);
    const outside = (command: typeof undo) => () => command(this.outer.state, this.outer.dispatch);

    this.inner = new EditorView(place, {
      state: EditorState.create({
        doc: this.node,
        plugins: [
          keymap({
            'Mod-z': outside(undo),
            'Mod-y': outside(redo),
            'Mod-Shift-z': outside(redo),
            'Mod-b': mark('bold'),
            'Mod-i': mark('italic'),
            Escape: leave,
            Enter: leave,
            Tab: leave,
          }),
          keymap(baseKeymap),
        ],
      }),
      attributes: { role: 'textbox', 'aria-label': this.label, spellcheck: 'true' },
      dispatchTransaction: (transaction) => this.forward(transaction),
      handleDOMEvents: {
        mousedown: () => {
          // The outer editor has the selection; without its focus the inner one could not take it.
          if (this.outer.hasFocus()) this.inner?.focus();
          return false;
        },
      },
    });
    // The outer view is just drawing its selection.
    requestAnimationFrame(() => this.inner?.focus());
  }

  private close(): void {
    if (!this.inner) return;
    this.inner.destroy();
    this.inner = null;
    this.dom.replaceChildren();
    this.describe();
  }

  private forward(transaction: Transaction): void {
    if (!this.inner) return;
    const { state, transactions } = this.inner.state.applyTransaction(transaction);
    this.inner.updateState(state);
    if (transaction.getMeta('fromOutside')) return;

    const position = this.getPos();
    if (position === undefined) return;
    const { tr } = this.outer.state;
    const offset = StepMap.offset(position + 1);
    for (const { steps } of transactions) {
      for (const step of steps) {
        const mapped = step.map(offset);
        if (mapped) tr.step(mapped);
      }
    }
    if (tr.docChanged) this.outer.dispatch(tr);
  }
}
