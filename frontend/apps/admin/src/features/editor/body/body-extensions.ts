import { Node, type Extensions } from '@tiptap/core';
import { Heading } from '@tiptap/extension-heading';
import { Link } from '@tiptap/extension-link';
import { OrderedList } from '@tiptap/extension-list';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { isAllowedAddress } from './allowed-address';
import { PictureBlock } from './picture-block';
import { PullQuoteBlock } from './pull-quote-block';

/** An attribute without a default: the node cannot be made without it. */
const required = { default: undefined, isRequired: true };

/** A picture of the media library. */
const Image = Node.create({
  name: 'image',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    mediaId: required,
    alternativeText: { default: null },
    caption: { default: null },
  }),
  parseHTML: () => [
    { tag: 'figure[data-media-id]', getAttrs: (element) => ({ mediaId: element.dataset.mediaId }) },
  ],
  renderHTML: ({ node }) => ['figure', { 'data-media-id': String(node.attrs.mediaId) }],
  addNodeView: () => ReactNodeViewRenderer(PictureBlock),
});

/** A sentence of the text, set large, with who said it. */
const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ attribution: { default: null } }),
  parseHTML: () => [{ tag: 'aside.pull-quote' }],
  renderHTML: () => ['aside', { class: 'pull-quote' }, ['p', 0]],
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
  StarterKit.configure({ heading: false, underline: false, link: false, orderedList: false }),
  BodyHeading,
  BodyLink,
  BodyOrderedList,
  Image,
  PullQuote,
];
