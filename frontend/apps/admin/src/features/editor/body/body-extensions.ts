import { Node, type Extensions } from '@tiptap/core';
import { Heading } from '@tiptap/extension-heading';
import { Link } from '@tiptap/extension-link';
import { OrderedList } from '@tiptap/extension-list';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { isAllowedAddress } from './allowed-address';
import { choiceAttribute, required, requiredText, textAttribute } from './attributes';
import { Audio } from './blocks/audio';
import { File } from './blocks/file';
import { BodyCode } from './blocks/body-code';
import { BodyQuote } from './blocks/body-quote';
import { tableExtensions } from './blocks/body-table';
import { Callout } from './blocks/callout';
import { Embed } from './blocks/embed';
import { Footnote } from './blocks/footnote';
import { Gallery } from './blocks/gallery';
import { RelatedArticle, RelatedArticles } from './blocks/related-articles';
import { Video } from './blocks/video';
import { PictureBlock } from './picture-block';
import { PullQuoteBlock } from './pull-quote-block';

/** A picture of the media library. */
const Image = Node.create({
  name: 'image',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    mediaId: requiredText('mediaId'),
    alternativeText: textAttribute('alternativeText'),
    caption: textAttribute('caption'),
    credit: textAttribute('credit'),
    size: choiceAttribute('size', ['column', 'wide', 'full']),
  }),
  parseHTML: () => [{ tag: 'figure[data-media-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(PictureBlock),
});

/** A sentence of the text, set large, with who said it. */
const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ attribution: textAttribute('attribution') }),
  parseHTML: () => [{ tag: 'aside.pull-quote', contentElement: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, class: 'pull-quote' }, ['p', 0]],
  addNodeView: () => ReactNodeViewRenderer(PullQuoteBlock),
});

/** The link of the body schema: an address, and nothing of how a browser opens it. */
const BodyLink = Link.extend({
  addAttributes: () => ({
    href: { ...required, parseHTML: (element: HTMLElement) => element.getAttribute('href') },
  }),
}).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  defaultProtocol: 'https',
  HTMLAttributes: {},
  isAllowedUri: isAllowedAddress,
});

const levels: (2 | 3 | 4)[] = [2, 3, 4];

const BodyHeading = Heading.extend({
  addAttributes: () => ({ level: { ...required, rendered: false } }),
}).configure({ levels });

const BodyOrderedList = OrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element: HTMLElement) => Number(element.getAttribute('start') ?? 1),
    },
  }),
});

/** Exactly what `body-schema.json` allows; a test holds the two together. */
export const bodyExtensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    codeBlock: false,
    heading: false,
    underline: false,
    link: false,
    orderedList: false,
  }),
  BodyHeading,
  BodyLink,
  BodyOrderedList,
  Image,
  Video,
  Audio,
  File,
  PullQuote,
  BodyQuote,
  BodyCode,
  Callout,
  Gallery,
  Embed,
  RelatedArticles,
  RelatedArticle,
  Footnote,
  Superscript,
  Subscript,
  ...tableExtensions,
];
