import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { textAttribute } from '../attributes';
import { GalleryBlock } from './gallery-block';

/** Pictures that are looked at one beside the other. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'image*',
  draggable: true,
  isolating: true,
  addAttributes: () => ({ caption: textAttribute('caption') }),
  parseHTML: () => [{ tag: 'div.gallery' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, class: 'gallery' }, 0],
  addNodeView: () => ReactNodeViewRenderer(GalleryBlock),
});
