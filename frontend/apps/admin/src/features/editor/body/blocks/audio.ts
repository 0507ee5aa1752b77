import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { requiredText, textAttribute } from '../attributes';
import { AudioBlock } from './audio-block';

/** A recording of sound of the media library. */
export const Audio = Node.create({
  name: 'audio',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    mediaId: requiredText('mediaId'),
    title: textAttribute('title'),
    caption: textAttribute('caption'),
    credit: textAttribute('credit'),
  }),
  // Before pictures, which are figures as well.
  parseHTML: () => [{ tag: 'figure.audio[data-media-id]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { ...HTMLAttributes, class: 'audio' }],
  addNodeView: () => ReactNodeViewRenderer(AudioBlock),
});
