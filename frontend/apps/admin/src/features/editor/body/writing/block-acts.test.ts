import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { afterEach, describe, expect, it } from 'vitest';
import { BlockActs } from './block-acts';

let open: Editor | undefined;
const write = (...texts: string[]) => {
  open = new Editor({
    extensions: [Document, Paragraph, Text, UndoRedo, BlockActs],
    content: `<p>${texts.join('</p><p>')}</p>`,
  });
  return open;
};
const lines = (editor: Editor) => editor.getText({ blockSeparator: '|' });

afterEach(() => open?.destroy());

describe('acts on blocks', () => {
  it('move a block with its caret, and stop at the ends', () => {
    const editor = write('un', 'deux', 'trois');
    editor.commands.setTextSelection(2);
    editor.commands.moveBlock(1);
    editor.commands.insertContent('!');
    expect(lines(editor)).toBe('deux|u!n|trois');
    editor.commands.moveBlock(1);
    expect(editor.commands.moveBlock(1)).toBe(false);
    expect(lines(editor)).toBe('deux|trois|u!n');
  });

  it('duplicate a block below itself, and are undone in one step', () => {
    const editor = write('un', 'deux');
    editor.commands.setTextSelection(2);
    editor.commands.duplicateBlock();
    expect(lines(editor)).toBe('un|un|deux');
    editor.commands.undo();
    expect(lines(editor)).toBe('un|deux');
  });

  it('delete a block, and leave a place to write where it was the last', () => {
    const editor = write('un');
    editor.commands.deleteBlock();
    expect(editor.getJSON().content).toEqual([{ type: 'paragraph' }]);
  });
});
