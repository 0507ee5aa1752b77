import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { choiceAttribute, requiredText, textAttribute } from '../attributes';
import { VideoBlock } from './video-block';

/** A film of the media library. */
export const Video = Node.create({
  name: 'video',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    mediaId: requiredText('mediaId'),
    posterId: textAttribute('posterId'),
    captionsId: textAttribute('captionsId'),
    title: textAttribute('title'),
    caption: textAttribute('caption'),
    credit: textAttribute('credit'),
    size: choiceAttribute('size', ['column', 'wide', 'full']),
  }),
  // Before pictures, which are figures as well.
  parseHTML: () => [{ tag: 'figure.video[data-media-id]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { ...HTMLAttributes, class: 'video' }],
  addNodeView: () => ReactNodeViewRenderer(VideoBlock),
});
