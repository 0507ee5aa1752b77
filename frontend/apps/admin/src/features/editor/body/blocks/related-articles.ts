import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { requiredText, textAttribute } from '../attributes';
import { RelatedArticleLine } from './related-article-line';
import { RelatedArticlesBlock } from './related-articles-block';

/** A list of our own articles, where a reader may want them. */
export const RelatedArticles = Node.create({
  name: 'relatedArticles',
  group: 'block',
  content: 'relatedArticle*',
  draggable: true,
  isolating: true,
  addAttributes: () => ({ title: textAttribute('title') }),
  parseHTML: () => [{ tag: 'aside.related-articles' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, class: 'related-articles' }, 0],
  addNodeView: () => ReactNodeViewRenderer(RelatedArticlesBlock),
});

/** One of them, known by its id: its title is always the present one. */
export const RelatedArticle = Node.create({
  name: 'relatedArticle',
  addAttributes: () => ({ contentItemId: requiredText('contentItemId') }),
  parseHTML: () => [{ tag: 'div[data-content-item-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(RelatedArticleLine),
});
