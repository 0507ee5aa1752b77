// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import bodySchema from '../../../../backend/src/Lavamedia.Content/Body/body-schema.json';
import { aPicture } from '@/testing/content';
import type { BodyNode } from './body-document';
import { nodeRenderers, renderBody, type BodyContext } from './render-body';
import { markRenderers } from './render-marks';

interface Attribute {
  [other: string]: unknown;
  required?: boolean;
  minimum?: number;
  maximum?: number;
  schemes?: string[];
}
interface Part {
  [other: string]: unknown;
  attributes?: Record<string, Attribute>;
}
interface BodySchema {
  nodes: Record<string, Part>;
  marks: Record<string, Part>;
}

const schema: BodySchema = bodySchema;

const context: BodyContext = {
  media: [{ role: 'BODY', alternativeText: null, caption: null, asset: aPicture('m1') }],
  texts: { code: 'Code', credit: 'Crédit' },
};

const text = (value: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
  type: 'text',
  text: value,
  marks,
});
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const doc = (...content: BodyNode[]): BodyNode => ({ type: 'doc', content });
const show = (body: unknown) =>
  render(<div className="article-body">{renderBody(body, context)}</div>).container;
const html = (body: unknown) => show(body).querySelector('.article-body')?.innerHTML;

afterEach(cleanup);

describe('the body renderer', () => {
  it('covers exactly the nodes and marks of the body schema', () => {
    expect(Object.keys(nodeRenderers).sort()).toEqual(Object.keys(schema.nodes).sort());
    expect(Object.keys(markRenderers).sort()).toEqual(Object.keys(schema.marks).sort());
  });

  it('uses every attribute of the body schema', () => {
    const attributes = (parts: BodySchema['nodes']) =>
      Object.entries(parts).flatMap(([part, { attributes: names = {} }]) =>
        Object.keys(names).map((name) => `${part}.${name}`),
      );

    // A new attribute fails here until somebody has decided what readers see of it.
    expect([...attributes(schema.nodes), ...attributes(schema.marks)].sort()).toEqual([
      'codeBlock.language',
      'heading.level',
      'image.alternativeText',
      'image.caption',
      'image.mediaId',
      'link.href',
      'orderedList.start',
      'pullQuote.attribution',
    ]);
  });

  it('knows every heading level that the schema allows', () => {
    const { minimum = 0, maximum = 0 } = schema.nodes.heading?.attributes?.level ?? {};
    for (let level = minimum; level <= maximum; level++) {
      const heading = { type: 'heading', attrs: { level }, content: [text('L’été')] };
      expect(html(doc(heading))).toBe(`<h${level} id="l-ete">L’été</h${level}>`);
      cleanup();
    }
  });

  it('follows exactly the address schemes that the schema allows', () => {
    const href = (address: string) =>
      show(doc(paragraph(text('lien', { type: 'link', attrs: { href: address } }))))
        .querySelector('a')
        ?.getAttribute('href');

    for (const scheme of schema.marks.link?.attributes?.href?.schemes ?? []) {
      expect(href(`${scheme}:something`)).toBe(`${scheme}:something`);
      cleanup();
    }
    for (const address of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
    ]) {
      expect(href(address)).toBeUndefined();
      cleanup();
    }
    expect(href('/articles/au-phare')).toBe('/articles/au-phare');
    cleanup();
    expect(href('#notes')).toBe('#notes');
  });

  it('shows markup in a text as text', () => {
    expect(html(doc(paragraph(text('<script>alert(1)</script>'))))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
  });

  it('nests marks and lists', () => {
    const item = (...content: BodyNode[]): BodyNode => ({ type: 'listItem', content });
    expect(html(doc(paragraph(text('fort', { type: 'bold' }, { type: 'italic' }))))).toBe(
      '<p><em><strong>fort</strong></em></p>',
    );
    cleanup();
    expect(
      html(doc({ type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph(text('trois')))] })),
    ).toBe('<ol start="3"><li><p>trois</p></li></ol>');
  });

  it('gives pictures all formats, their own size and a place of their colour', () => {
    const image = {
      type: 'image',
      attrs: { mediaId: 'm1', alternativeText: 'Une tour', caption: 'La tour' },
    };
    const container = show(doc(image));
    const picture = container.querySelector('img');

    expect([...container.querySelectorAll('source')].map(({ type }) => type)).toEqual([
      'image/avif',
      'image/webp',
    ]);
    expect(picture?.alt).toBe('Une tour');
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual(['1800', '1200']);
    expect(picture?.style.backgroundColor).toBe('rgb(18, 52, 86)');
    expect(container.querySelector('figcaption')?.textContent).toBe(
      'La tour Crédit Illustration : Lavamedia',
    );
  });

  it('leaves no gap for a picture that is gone', () => {
    expect(html(doc({ type: 'image', attrs: { mediaId: 'gone' } }))).toBe('');
  });

  it('keeps the words of nodes that it does not know, and shows nothing for no body', () => {
    expect(html(doc({ type: 'factBox', content: [paragraph(text('un fait'))] }))).toBe('<p>un fait</p>');
    cleanup();
    expect(html(null)).toBe('');
  });

  it('is accessible with every node in it', async () => {
    const everything = doc(
      { type: 'heading', attrs: { level: 2 }, content: [text('Titre')] },
      paragraph(text('a '), text('lien', { type: 'link', attrs: { href: 'https://example.org' } }), {
        type: 'hardBreak',
      }),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('un'))] }] },
      { type: 'blockquote', content: [paragraph(text('dit-il'))] },
      { type: 'codeBlock', attrs: { language: 'sh' }, content: [text('ls')] },
      { type: 'horizontalRule' },
      { type: 'image', attrs: { mediaId: 'm1', alternativeText: 'Une tour', caption: null } },
      { type: 'pullQuote', attrs: { attribution: 'Gwenola' }, content: [text('On a remplacé l’homme.')] },
    );

    const { violations } = await axe.run(show(everything), { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: element }) => element)])).toEqual([]);
  });
});
