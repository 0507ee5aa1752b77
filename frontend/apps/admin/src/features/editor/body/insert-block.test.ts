import { Editor, type JSONContent } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { bodyExtensions } from './body-extensions';
import { insertBlock } from './insert-block';

const picture: JSONContent = { type: 'image', attrs: { mediaId: 'm1' } };

const paragraph = (text?: string): JSONContent => ({
  type: 'paragraph',
  ...(text ? { content: [{ type: 'text', text }] } : {}),
});

function write(...content: JSONContent[]) {
  const extensions = bodyExtensions.map((extension) =>
    // The block's screen asks the server for the picture; only the document matters here.
    extension.name === 'image' ? extension.extend({ addNodeView: null }) : extension,
  );
  written = new Editor({ extensions, content: { type: 'doc', content } });
  return written;
}

let written: Editor | undefined;

// It looks after its page for a while, which is gone when the tests are.
afterEach(() => written?.destroy());

const outline = (editor: Editor) => editor.getJSON().content.map(({ type }) => type);

describe('a picture put into the text', () => {
  it('leaves the caret below it, so that what is typed next does not replace it', () => {
    const editor = write(paragraph('Au début.'));
    insertBlock(editor, picture, { position: editor.state.doc.content.size });
    editor.commands.insertContent('Ensuite.');

    expect(outline(editor)).toEqual(['paragraph', 'image', 'paragraph']);
    expect(editor.getText()).toContain('Ensuite.');
  });

  it('uses the paragraph that is already below', () => {
    const editor = write(paragraph('Avant.'), paragraph('Après.'));
    insertBlock(editor, picture, { position: 8 });
    editor.commands.insertContent('Juste ');

    expect(outline(editor)).toEqual(['paragraph', 'image', 'paragraph']);
    expect(editor.getText()).toContain('Juste Après.');
  });

  it('that arrives late does not move the caret of who is writing elsewhere', () => {
    const editor = write(paragraph('Un.'), paragraph('Deux.'));
    editor.commands.setTextSelection(4);
    insertBlock(editor, picture, { position: editor.state.doc.content.size, keepCaret: true });
    editor.commands.insertContent(' Et demi.');

    expect(editor.getText()).toContain('Un. Et demi.');
    expect(outline(editor)).toContain('image');
  });
});
