import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { requiredText, textAttribute } from '../attributes';
import { FileBlock } from './file-block';

/** A file of the media library that readers can download. */
export const File = Node.create({
  name: 'file',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    mediaId: requiredText('mediaId'),
    title: textAttribute('title'),
    caption: textAttribute('caption'),
  }),
  // Before pictures, which are figures as well.
  parseHTML: () => [{ tag: 'figure.file[data-media-id]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { ...HTMLAttributes, class: 'file' }],
  addNodeView: () => ReactNodeViewRenderer(FileBlock),
});
