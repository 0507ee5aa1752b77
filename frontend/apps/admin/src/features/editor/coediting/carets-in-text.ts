import { Extension } from '@tiptap/core';
import type { Plugin } from '@tiptap/pm/state';
import { yCursorPlugin } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import { caretColour } from './caret-colour';
import { coeditorOf } from './coeditors';

/** Shows where the others write, each in his colour and by his name. */
export const CaretsInText = Extension.create<{ readonly awareness: Awareness | null }>({
  name: 'caretsInText',
  addOptions: () => ({ awareness: null }),
  addProseMirrorPlugins() {
    const { awareness } = this.options;
    if (!awareness) return [];
    const carets = yCursorPlugin(awareness, {
      cursorBuilder: caretOf,
      selectionBuilder: (user: unknown) => ({
        class: `selected-by ${caretColour(coeditorOf({ user })?.id ?? '')}`,
      }),
    }) as Plugin;
    return [carets];
  },
});

/** The name is drawn by the style sheet: what is no text of the article is not in its text, nor read out with it. */
function caretOf(user: unknown): HTMLElement {
  const coeditor = coeditorOf({ user });
  const caret = document.createElement('span');
  caret.className = `caret-of ${caretColour(coeditor?.id ?? '')}`;
  caret.dataset.name = coeditor?.name ?? '';
  caret.ariaHidden = 'true';
  return caret;
}
