import { useLazyEmbedDescriptionQuery } from '@lavamedia/api/admin';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useCallback } from 'react';
import { insertBlock } from './insert-block';

/** Puts something of another site into the text. Its title comes as soon as the site has told it; nobody has to wait for that. */
export function useInsertEmbed(editor: Editor) {
  const [describe] = useLazyEmbedDescriptionQuery();

  return useCallback(
    (url: string) => {
      insertBlock(editor, { type: 'embed', attrs: { url } });
      // A site that does not answer leaves the title to the person, who sees that it is missing.
      void describe({ url }, true).then(({ data }) => {
        const title = data?.embedDescription?.title;
        if (title && !editor.isDestroyed && editor.isEditable) nameEmbeds(editor, url, title);
      });
    },
    [editor, describe],
  );
}

/** Gives the title to what has none, wherever it has been moved meanwhile. */
function nameEmbeds(editor: Editor, url: string, title: string): void {
  editor.commands.command(({ tr }) => {
    tr.doc.descendants((node, position) => {
      if (isUnnamed(node, url)) tr.setNodeAttribute(position, 'title', title);
    });
    return tr.docChanged;
  });
}

const isUnnamed = (node: Node, url: string) =>
  node.type.name === 'embed' && node.attrs.url === url && !node.attrs.title;
