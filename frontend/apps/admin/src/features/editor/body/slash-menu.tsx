import { Extension } from '@tiptap/core';
import { ReactRenderer } from '@tiptap/react';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { findBlocks, type BlockKind, type BlockName, type BlockQuestion } from './block-catalogue';
import { SlashList, type SlashListHandle, type SlashListProps } from './slash-list';

export interface SlashMenuOptions {
  readonly labelOf: (name: BlockName) => string;
  readonly ask: (question: BlockQuestion) => void;
}

type Props = SuggestionProps<BlockKind, BlockKind>;

/** The menu that opens with a slash and is filtered by what follows it. */
export const SlashMenu = Extension.create<SlashMenuOptions>({
  name: 'slashMenu',
  addOptions: () => ({ labelOf: (name) => name, ask: () => undefined }),
  addProseMirrorPlugins() {
    const { labelOf, ask } = this.options;
    return [
      Suggestion<BlockKind, BlockKind>({
        editor: this.editor,
        char: '/',
        allow: ({ state, range }) => {
          const $from = state.doc.resolve(range.from);
          const { code } = state.schema.marks;
          return (
            $from.parent.type.name === 'paragraph' &&
            !(code && state.doc.rangeHasMark(range.from, range.to, code))
          );
        },
        items: ({ query }) => [...findBlocks(query, labelOf)],
        command: ({ editor, range, props: kind }) => {
          editor.chain().focus().deleteRange(range).run();
          kind.make(editor, ask);
        },
        render: () => {
          let list: ReactRenderer<SlashListHandle, SlashListProps> | null = null;
          let unmount: (() => void) | undefined;
          const propsOf = ({ editor, items, command }: Props): SlashListProps => ({
            editor,
            kinds: items,
            labelOf,
            onChoose: command,
          });
          return {
            onStart: (props) => {
              list = new ReactRenderer(SlashList, { editor: props.editor, props: propsOf(props) });
              // Above the bar that stands at the bottom of the text.
              list.element.style.zIndex = '40';
              unmount = props.mount(list.element);
            },
            onUpdate: (props) => list?.updateProps(propsOf(props)),
            onKeyDown: ({ event }) => list?.ref?.onKeyDown(event) ?? false,
            onExit: () => {
              unmount?.();
              list?.destroy();
              list = null;
            },
          };
        },
      }),
    ];
  },
});
