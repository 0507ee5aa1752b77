import { Schema } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { AnchorPlaces } from './anchor-places';
import { describePlace } from './text-anchor';

const schema = new Schema({
  nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} },
});
const document = (...paragraphs: string[]) =>
  schema.node(
    'doc',
    null,
    paragraphs.map((text) => schema.node('paragraph', null, text ? [schema.text(text)] : [])),
  );

/** A text in which « basalte » hangs on something. */
const begin = () => {
  const state = EditorState.create({ doc: document('Le basalte noir', 'La lave') });
  const anchor = describePlace(state.doc, { from: 4, to: 11 });
  return { state, places: AnchorPlaces.none.with([{ id: 'a', anchor }], state.doc) };
};

const words = (transaction: Transaction, places: AnchorPlaces) => {
  const place = places.of('a');
  return place && transaction.doc.textBetween(place.from, place.to);
};

describe('places in a text that changes', () => {
  it('go along with what is written before them', () => {
    const { state, places } = begin();
    const change = state.tr.insertText('Ici : ', 1);
    expect(words(change, places.after(change))).toBe('basalte');
  });

  it('take in what is written within them, and not what is written beside', () => {
    const { state, places } = begin();
    const change = state.tr.insertText('-', 7).insertText('s', 12).insertText('du ', 4);
    expect(words(change, places.after(change))).toBe('bas-alte');
  });

  it('are lost with their words, and found again when undo brings these back', () => {
    const { state, places } = begin();
    const cut = state.tr.delete(4, 11);
    const after = places.after(cut);
    expect(after.of('a')).toBe(null);
    const undone = EditorState.create({ doc: cut.doc }).tr.insertText('basalte', 4);
    expect(words(undone, after.after(undone))).toBe('basalte');
  });

  it('stay in a document that is replaced as a whole by one that differs elsewhere', () => {
    const { state, places } = begin();
    const next = document('Le beau basalte noir', 'La lave rouge');
    const change = state.tr.replaceWith(0, state.doc.content.size, next.content);
    expect(words(change, places.after(change))).toBe('basalte');
  });

  it('are not looked for again for what hangs already', () => {
    const { state, places } = begin();
    const change = state.tr.insertText('X', 7);
    const moved = places.after(change);
    const stale = describePlace(state.doc, { from: 4, to: 11 });
    expect(words(change, moved.with([{ id: 'a', anchor: stale }], change.doc))).toBe('basXalte');
    expect(moved.with([], change.doc).of('a')).toBe(null);
  });
});
