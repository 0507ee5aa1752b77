import { Blockquote } from '@tiptap/extension-blockquote';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { textAttribute } from '../attributes';
import { QuoteBlock } from './quote-block';

/** A quote with the place that it comes from. */
export const BodyQuote = Blockquote.extend({
  addAttributes: () => ({ source: textAttribute('source') }),
  addNodeView: () => ReactNodeViewRenderer(QuoteBlock),
});
