import { getSchema, type JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { bodyExtensions } from '../../editor/body/body-extensions';
import { compareBodies } from './compare-bodies';

const schema = getSchema(bodyExtensions);
const body = (...content: JSONContent[]) => schema.nodeFromJSON({ type: 'doc', content });
const paragraph = (text: string): JSONContent => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const texts = (before: Node, after: Node) =>
  compareBodies(before, after).map(({ fromA, toA, fromB, toB }) => [
    before.textBetween(fromA, toA, '¶'),
    after.textBetween(fromB, toB, '¶'),
  ]);

describe('comparing two bodies', () => {
  it('finds nothing in equal ones', () => {
    expect(compareBodies(body(paragraph('Un.')), body(paragraph('Un.')))).toEqual([]);
  });

  it('tells the words that differ, not the paragraph', () => {
    expect(
      texts(
        body(paragraph('Le volcan dort depuis un siècle.')),
        body(paragraph('Le volcan fume depuis un siècle.')),
      ),
    ).toEqual([['dort', 'fume']]);
  });

  it('leaves the paragraphs around one that was put between them alone', () => {
    const [first, last] = [paragraph('Au début.'), paragraph('À la fin.')];
    expect(texts(body(first, last), body(first, paragraph('Au milieu.'), last))).toEqual([
      ['', 'Au milieu.'],
    ]);
  });

  it('finds changes far apart in a long text without making one of them', () => {
    const middle = Array.from({ length: 400 }, (_, index) => paragraph(`Le paragraphe numéro ${index}.`));
    expect(
      texts(
        body(paragraph('Tout commence ici.'), ...middle, paragraph('Tout finit là.')),
        body(paragraph('Tout débute ici.'), ...middle, paragraph('Tout finit bien.')),
      ),
    ).toEqual([
      ['commence', 'débute'],
      ['là', 'bien'],
    ]);
  });

  it('sees a word that became bold, a heading of another level and a picture with other words', () => {
    const bold: JSONContent = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Un ' },
        { type: 'text', text: 'mot', marks: [{ type: 'bold' }] },
      ],
    };
    expect(texts(body(paragraph('Un mot')), body(bold))).toEqual([['mot', 'mot']]);

    const heading = (level: number): JSONContent => ({
      type: 'heading',
      attrs: { level },
      content: [{ type: 'text', text: 'Titre' }],
    });
    expect(compareBodies(body(heading(2)), body(heading(3)))).not.toEqual([]);

    const picture = (alternativeText: string): JSONContent => ({
      type: 'image',
      attrs: { mediaId: 'm', alternativeText },
    });
    expect(compareBodies(body(picture('Un feu')), body(picture('Une mer')))).not.toEqual([]);
  });
});
