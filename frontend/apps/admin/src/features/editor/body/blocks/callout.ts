import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { choiceAttribute, textAttribute } from '../attributes';
import { CalloutBlock } from './callout-block';

/** Background, what to remember, or a warning, beside the text. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({
    tone: choiceAttribute('tone', ['note', 'key', 'warning']),
    title: textAttribute('title'),
  }),
  parseHTML: () => [{ tag: 'aside.callout' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, class: 'callout' }, 0],
  addNodeView: () => ReactNodeViewRenderer(CalloutBlock),
});
