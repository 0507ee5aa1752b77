import { slugify } from '@lavamedia/utils';
import { Fragment, type ReactNode } from 'react';
import type { Article } from '@/content/article';
import { integerAttribute, isBodyNode, plainText, textAttribute, type BodyNode } from './body-document';
import { BodyPicture } from './body-picture';
import { renderText } from './render-marks';

export interface BodyContext {
  media: Article['media'];
  texts: { code: string; credit: string };
}

type NodeRenderer = (node: BodyNode, children: ReactNode, context: BodyContext) => ReactNode;

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

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
  blockquote: (_node, children) => <blockquote>{children}</blockquote>,
  codeBlock: (node, children, { texts }) => (
    // It scrolls sideways, so the keyboard must be able to reach it.
    <pre tabIndex={0} role="region" aria-label={textAttribute(node, 'language') ?? texts.code}>
      <code>{children}</code>
    </pre>
  ),
  horizontalRule: () => <hr />,
  hardBreak: () => <br />,
  image: (node, _children, { media, texts }) => (
    <BodyPicture node={node} media={media} creditLabel={texts.credit} />
  ),
  pullQuote: (node, children) => {
    const attribution = textAttribute(node, 'attribution');
    return (
      <figure className="pull-quote">
        <p>{children}</p>
        {attribution && <figcaption>{attribution}</figcaption>}
      </figure>
    );
  },
  text: (node) => renderText(node),
};

/** The body of an article as React elements: text stays text, so nothing in it can become markup. */
export function renderBody(body: unknown, context: BodyContext): ReactNode {
  return isBodyNode(body) ? renderNode(body, context) : null;
}

function renderNode(node: BodyNode, context: BodyContext): ReactNode {
  const children = node.content?.map((child, index) => (
    <Fragment key={index}>{renderNode(child, context)}</Fragment>
  ));
  const render = nodeRenderers[node.type];
  // A node from a newer schema still shows its words.
  return render ? render(node, children, context) : children;
}
