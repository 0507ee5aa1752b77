import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getSchema, type JSONContent } from '@tiptap/core';
import { DOMParser } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { bodyExtensions } from '../body-extensions';
import { cleanPasted, pastedEmbed, readPasted } from './clean-pasted';

const schema = getSchema(bodyExtensions);

/** The document as an outline: names of blocks, and words with the first letters of their marks. */
function paste(name: string): string {
  const html = readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8');
  const place = document.createElement('div');
  place.innerHTML = cleanPasted(html);
  const parsed = DOMParser.fromSchema(schema).parse(place);
  parsed.check();
  return (parsed.toJSON() as JSONContent).content?.map(outline).join('\n') ?? '';
}

const outline = ({ type, text, marks = [], content = [] }: JSONContent): string =>
  type === 'text'
    ? marks.reduce((words, mark) => `<${mark.type}>${words}</>`, text ?? '')
    : `${type}(${content.map(outline).join(content.some((child) => child.type === 'text') ? '' : ' ')})`;

const list =
  'bulletList(listItem(paragraph(Brest) bulletList(listItem(paragraph(Le Château)))) listItem(paragraph(Roscoff)))';

describe('what is pasted', () => {
  it('from Word keeps its meaning and nothing of its looks', () => {
    expect(paste('word.clipboard').split('\n')).toEqual([
      'heading(Le port)',
      'paragraph(La <bold>marée</> monte <italic>lentement</>.)',
      list,
      'table(tableRow(tableCell(paragraph(Port)) tableCell(paragraph(7,2\u00A0m))))',
    ]);
  });

  it('from Google Docs as well, with links that lead where they say', () => {
    expect(
      paste('google-docs.clipboard')
        .split('\n')
        .filter((line) => line !== 'paragraph()'),
    ).toEqual([
      'heading(Le port)',
      'paragraph(La <bold>marée</> monte <italic>lentement</>, dit <link>le Shom</>.)',
      list,
    ]);
    const html = readFileSync(resolve(import.meta.dirname, 'fixtures/google-docs.clipboard'), 'utf8');
    expect(cleanPasted(html)).toContain('href="https://shom.example/marees"');
  });

  it('F8_brings_no_script_along', () => {
    expect(cleanPasted('<p onclick="x()">a<script>alert(1)</script><img src=x onerror=y></p>')).not.toMatch(
      /script|onclick|onerror/,
    );
  });

  it('is words where a picture of them lies beside, and a picture where it comes alone', () => {
    const word = readFileSync(resolve(import.meta.dirname, 'fixtures/word.clipboard'), 'utf8');
    expect(readPasted(word)).toEqual({ hasWords: true, pictures: 0 });
    expect(readPasted('<meta charset="utf-8"><img src="https://example.org/a.png">').hasWords).toBe(false);
    expect(readPasted('').hasWords).toBe(false);
    expect(readPasted('<figure data-pm-slice="0 0 []" data-media-id="a"></figure>').hasWords).toBe(true);
  });

  it('tells of pictures that do not come along', () => {
    expect(readPasted('<p>Le port <img src="https://lh3.example/a"></p><img src="file:///b.png">')).toEqual({
      hasWords: true,
      pictures: 2,
    });
  });

  it('becomes an embed when it is the address of one', () => {
    expect(pastedEmbed(' https://youtu.be/dQw4w9WgXcQ\n')).toBe('https://youtu.be/dQw4w9WgXcQ');
    expect(pastedEmbed('Voir https://youtu.be/dQw4w9WgXcQ')).toBeNull();
  });
});
