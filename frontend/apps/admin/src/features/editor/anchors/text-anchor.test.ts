import { Schema, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { describePlace, findPlace, type Place, type TextAnchor } from './text-anchor';
import { TextOfDocument } from './text-of-document';

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    image: { group: 'block' },
    footnote: { group: 'inline', inline: true, content: 'text*' },
    hardBreak: { group: 'inline', inline: true },
    text: { group: 'inline' },
  },
});

const doc = (...paragraphs: string[]): ProseMirrorNode =>
  schema.node(
    'doc',
    null,
    paragraphs.map((text) => schema.node('paragraph', null, text ? [schema.text(text)] : [])),
  );

const placeOf = (document: ProseMirrorNode, words: string): Place => {
  const whole = new TextOfDocument(document);
  const start = whole.text.indexOf(words);
  return { from: whole.startOf(start), to: whole.endOf(start + words.length) };
};

const placeFound = (document: ProseMirrorNode, anchor: TextAnchor): Place => {
  const place = findPlace(new TextOfDocument(document), anchor);
  if (!place) throw new Error(`“${anchor.quote}” was not found.`);
  return place;
};

const wordsAt = (document: ProseMirrorNode, place: Place | null) =>
  place && document.textBetween(place.from, place.to, '\n');

const foundAgain = (before: ProseMirrorNode, words: string, after: ProseMirrorNode) =>
  wordsAt(after, findPlace(new TextOfDocument(after), describePlace(before, placeOf(before, words))));

describe('the text of a document', () => {
  const mixed = schema.node('doc', null, [
    schema.node('paragraph', null, [
      schema.text('Un'),
      schema.node('hardBreak'),
      schema.text('mot'),
      schema.node('footnote', null, [schema.text('note')]),
    ]),
    schema.node('image'),
    schema.node('paragraph', null, [schema.text('Fin')]),
  ]);

  it('ends blocks with a line feed and counts what is no text as one unit', () => {
    expect(new TextOfDocument(mixed).text).toBe('Un\uFFFCmotnote\n\uFFFCFin\n');
  });

  it('leads from its units to the document and back', () => {
    const whole = new TextOfDocument(mixed);
    for (let offset = 0; offset < whole.text.length; offset++) {
      expect(whole.offsetOf(whole.startOf(offset))).toBe(offset);
    }
    expect(wordsAt(mixed, placeOf(mixed, 'Fin'))).toBe('Fin');
    expect(wordsAt(mixed, placeOf(mixed, 'note'))).toBe('note');
  });
});

describe('an anchor', () => {
  const before = doc('La lave descend vers la mer.', 'Le basalte est noir.');

  it('says words with those around them', () => {
    expect(describePlace(before, placeOf(before, 'basalte'))).toEqual({
      start: 32,
      end: 39,
      quote: 'basalte',
      prefix: 'La lave descend vers la mer.\nLe ',
      suffix: ' est noir.\n',
    });
  });

  it('is found where it was, and where it went', () => {
    expect(foundAgain(before, 'basalte', before)).toBe('basalte');
    expect(foundAgain(before, 'basalte', doc('Un nouveau début.', 'Le basalte est noir.'))).toBe('basalte');
  });

  it('is told from the same words elsewhere by what stands around it', () => {
    const twice = doc('le feu et le sol', 'le vent et le sable');
    const anchor = describePlace(twice, { from: 27, to: 29 });
    expect(anchor.quote).toBe('et');
    const after = doc('et puis encore', 'le feu et le sol', 'le vent et le sable');
    const { from, to } = placeFound(after, anchor);
    expect(after.textBetween(from - 5, to + 6)).toBe('vent et le sa');
  });

  it('is found between its surroundings when its own words were changed', () => {
    const long = doc('Depuis toujours la lave descend lentement vers la mer.');
    const changed = doc('Depuis toujours la lave coule à flots lentement vers la mer.');
    expect(foundAgain(long, 'descend', changed)).toBe('coule à flots');
    expect(foundAgain(doc('La lave descend.'), 'lave', doc('La cendre descend.'))).toBe(null);
  });

  it('is lost when its words are gone', () => {
    expect(foundAgain(before, 'Le basalte est noir.', doc('La lave descend vers la mer.'))).toBe(null);
    expect(foundAgain(before, 'La', doc('La mer est loin.'))).toBe(null);
  });

  it('may stand between two characters', () => {
    const at = placeOf(before, 'basalte').from;
    const anchor = describePlace(before, { from: at, to: at });
    expect(anchor.quote).toBe('');
    const after = doc('Avant.', 'La lave descend vers la mer.', 'Le basalte est noir.');
    const { from } = placeFound(after, anchor);
    expect(after.textBetween(from, from + 7)).toBe('basalte');
  });
});
