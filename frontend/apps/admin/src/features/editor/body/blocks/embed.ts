import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { requiredText, textAttribute } from '../attributes';
import { EmbedBlock } from './embed-block';

/** Something of another site, from one of the hosts that the server allows. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    url: requiredText('url'),
    title: textAttribute('title'),
    caption: textAttribute('caption'),
  }),
  parseHTML: () => [{ tag: 'figure.embed[data-url]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { ...HTMLAttributes, class: 'embed' }],
  addNodeView: () => ReactNodeViewRenderer(EmbedBlock),
});
