import { slugify } from '@lavamedia/utils';
import { Fragment, type ReactNode } from 'react';
import type { CreditLabel } from '@/components/picture/caption';
import type { Article } from '@/content/article';
import type { Teaser } from '@/content/types';
import { BodyAudio, type AudioTexts } from './body-audio';
import { integerAttribute, isBodyNode, plainText, textAttribute, type BodyNode } from './body-document';
import { BodyEmbed, type EmbedTexts } from './body-embed';
import { BodyFile, type FileTexts } from './body-file';
import { BodyGallery } from './body-gallery';
import { BodyPicture } from './body-picture';
import { BodyRelated } from './body-related';
import { BodyTable } from './body-table';
import { BodyVideo, type VideoTexts } from './body-video';
import { findFootnotes, FootnoteReference, Footnotes } from './footnotes';
import { highlightCode } from './highlight-code';
import { renderText } from './render-marks';

export interface BodyContext {
  media: Article['media'];
  /** The published articles among those that the body refers to. */
  references: readonly Teaser[];
  texts: {
    /** The language of these texts, where it is not that of the body. */
    lang: string | undefined;
    /** The language of the body, where it is not that of these texts. */
    contentLang: string | undefined;
    code: string;
    credit: CreditLabel;
    table: string;
    notes: string;
    note: (number: number) => string;
    backToText: (number: number) => string;
    related: string;
    callout: Record<Tone, string>;
    embed: EmbedTexts;
    video: VideoTexts;
    audio: AudioTexts;
    file: FileTexts;
  };
}

type Tone = 'note' | 'key' | 'warning';

interface RenderedBody extends BodyContext {
  footnotes: readonly BodyNode[];
}

type NodeRenderer = (node: BodyNode, children: ReactNode, context: RenderedBody) => ReactNode;

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** Rendered by the node that holds them, which knows the whole of them. */
const ofParent: NodeRenderer = (_node, children) => children;

/** One renderer for each node of `body-schema.json`; a test holds the two together. */
export const nodeRenderers: Record<string, NodeRenderer> = {
  doc: (_node, children) => children,
  paragraph: (_node, children) => <p>{children}</p>,
  heading: (node, children) => {
    const Heading = HEADINGS[integerAttribute(node, 'level', 2) as keyof typeof HEADINGS];
    return <Heading id={slugify(plainText(node)) || undefined}>{children}</Heading>;
  },
  bulletList: (_node, children) => <ul>{children}</ul>,
  orderedList: (node, children) => <ol start={integerAttribute(node, 'start', 1)}>{children}</ol>,
  listItem: (_node, children) => <li>{children}</li>,
  blockquote: (node, children) => {
    const source = textAttribute(node, 'source');
    if (!source) return <blockquote>{children}</blockquote>;
    return (
      <figure className="quote">
        <blockquote>{children}</blockquote>
        <figcaption>{source}</figcaption>
      </figure>
    );
  },
  codeBlock: (node, _children, { texts }) => {
    const language = textAttribute(node, 'language');
    return (
      // It scrolls sideways, so the keyboard must be able to reach it.
      <pre
        tabIndex={0}
        role="region"
        aria-label={language ?? texts.code}
        lang={language ? undefined : texts.lang}
      >
        <code lang={language ? undefined : texts.contentLang}>
          {highlightCode(plainText(node), language)}
        </code>
      </pre>
    );
  },
  horizontalRule: () => <hr />,
  hardBreak: () => <br />,
  image: (node, _children, { media, texts }) => (
    <BodyPicture node={node} media={media} creditLabel={texts.credit} />
  ),
  gallery: (node, _children, { media, texts }) => (
    <BodyGallery node={node} media={media} creditLabel={texts.credit} />
  ),
  video: (node, _children, { media, texts }) => (
    <BodyVideo node={node} media={media} creditLabel={texts.credit} texts={texts.video} lang={texts.lang} />
  ),
  audio: (node, _children, { media, texts }) => (
    <BodyAudio node={node} media={media} creditLabel={texts.credit} texts={texts.audio} lang={texts.lang} />
  ),
  file: (node, _children, { media, texts }) => (
    <BodyFile node={node} media={media} creditLabel={texts.credit} texts={texts.file} lang={texts.lang} />
  ),
  table: (node, _children, context) => (
    <BodyTable node={node} texts={context.texts} renderCell={(cell) => renderChildren(cell, context)} />
  ),
  tableRow: ofParent,
  tableHeader: ofParent,
  tableCell: ofParent,
  callout: (node, children, { texts }) => {
    const tone = toneOf(node);
    const title = textAttribute(node, 'title');
    return (
      <aside
        className="callout"
        data-tone={tone}
        aria-label={title ?? texts.callout[tone]}
        lang={title ? undefined : texts.lang}
      >
        <p className="callout-title">{title ?? texts.callout[tone]}</p>
        {title || !texts.contentLang ? (
          children
        ) : (
          <div className="contents" lang={texts.contentLang}>
            {children}
          </div>
        )}
      </aside>
    );
  },
  embed: (node, _children, { texts }) => <BodyEmbed node={node} texts={texts.embed} lang={texts.lang} />,
  relatedArticles: (node, _children, { references, texts }) => (
    <BodyRelated node={node} references={references} texts={texts} />
  ),
  relatedArticle: ofParent,
  pullQuote: (node, children) => {
    const attribution = textAttribute(node, 'attribution');
    return (
      <figure className="pull-quote">
        <p>{children}</p>
        {attribution && <figcaption>{attribution}</figcaption>}
      </figure>
    );
  },
  footnote: (node, _children, { footnotes, texts }) => {
    const number = footnotes.indexOf(node) + 1;
    return <FootnoteReference number={number} label={texts.note(number)} lang={texts.lang} />;
  },
  text: (node) => renderText(node),
};

/** The body of an article as React elements: text stays text, so nothing in it can become markup. */
export function renderBody(body: unknown, context: BodyContext): ReactNode {
  if (!isBodyNode(body)) return null;
  const rendered = { ...context, footnotes: findFootnotes(body) };
  return (
    <>
      {renderNode(body, rendered)}
      <Footnotes
        title={context.texts.notes}
        lang={context.texts.lang}
        contentLang={context.texts.contentLang}
        notes={rendered.footnotes.map((note, index) => ({
          content: renderChildren(note, rendered),
          backLabel: context.texts.backToText(index + 1),
        }))}
      />
    </>
  );
}

function renderNode(node: BodyNode, context: RenderedBody): ReactNode {
  const render = nodeRenderers[node.type];
  const children = renderChildren(node, context);
  // A node from a newer schema still shows its words.
  return render ? render(node, children, context) : children;
}

const renderChildren = (node: BodyNode, context: RenderedBody): ReactNode =>
  node.content?.map((child, index) => <Fragment key={index}>{renderNode(child, context)}</Fragment>);

function toneOf(node: BodyNode): Tone {
  const tone = textAttribute(node, 'tone');
  return tone === 'key' || tone === 'warning' ? tone : 'note';
}
