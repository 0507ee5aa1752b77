import { Extension } from '@tiptap/core';
import { Decoration } from '@tiptap/pm/view';
import { anchorsPlugin } from '../anchors/anchors-plugin';
import type { Discussion } from './discussion';

export interface CommentsOptions {
  readonly discussion: Discussion | null;
  /** Somebody wants to see the panel. */
  readonly onOpen: () => void;
}

/** Shows in the text what is spoken about. */
export const CommentsInText = Extension.create<CommentsOptions>({
  name: 'commentsInText',
  addOptions: () => ({ discussion: null, onOpen: () => undefined }),
  onCreate() {
    this.options.discussion?.attach(this.editor);
  },
  onDestroy() {
    this.options.discussion?.detach(this.editor);
  },
  addProseMirrorPlugins() {
    const { discussion, onOpen } = this.options;
    if (!discussion) return [];
    return [
      anchorsPlugin({
        draw: (id, from, to) => {
          const mark = discussion.markOf(id);
          if (!mark) return [];
          const active = mark.isActive ? ' is-active' : '';
          if (mark.kind !== 'suggestion')
            return [Decoration.inline(from, to, { class: `commented${active}` }, { anchored: id })];
          const { replacement } = mark;
          return [
            Decoration.inline(
              from,
              to,
              { class: `suggested-away${active}`, nodeName: 'del' },
              { anchored: id },
            ),
            ...(replacement
              ? [
                  Decoration.widget(to, () => suggestedWords(replacement, active), {
                    side: -1,
                    anchored: id,
                    key: `${id} ${active} ${replacement}`,
                    ignoreSelection: true,
                  }),
                ]
              : []),
          ];
        },
        onPick: (id) => {
          discussion.activate(id);
          onOpen();
        },
        onChange: discussion.hearPlaces,
      }),
    ];
  },
});

/** Words that would stand in the text. */
function suggestedWords(replacement: string, active: string): HTMLElement {
  const words = document.createElement('ins');
  words.className = `suggested${active}`;
  words.textContent = replacement;
  return words;
}
