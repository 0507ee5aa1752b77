import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { afterEach, describe, expect, it } from 'vitest';
import type { TextAnchor } from '../anchors/text-anchor';
import { CommentsInText } from './comments-in-text';
import { Discussion, type CommentThread, type Suggestion } from './discussion';

// There is nothing to scroll in jsdom.
Element.prototype.scrollIntoView = () => undefined;

let editor: Editor | null = null;
afterEach(() => editor?.destroy());

const open = (discussion: Discussion, text: string): Editor => {
  editor = new Editor({
    element: document.createElement('div'),
    content: `<p>${text}</p>`,
    extensions: [StarterKit, CommentsInText.configure({ discussion, onOpen: () => undefined })],
  });
  discussion.attach(editor);
  return editor;
};

const anchor = (quote: string, start: number, prefix = ''): TextAnchor => ({
  start,
  end: start + quote.length,
  quote,
  prefix,
  suffix: '',
});

const thread = (id: string, about: TextAnchor | null, resolvedAt: string | null = null): CommentThread => ({
  id,
  versionNumber: 1,
  createdAt: `2026-11-29T10:00:0${id}Z`,
  resolvedAt,
  resolvedBy: null,
  anchor: about,
  comments: [
    {
      id: `c${id}`,
      text: 'Vu',
      createdAt: '2026-11-29T10:00:00Z',
      editedAt: null,
      deletedAt: null,
      author: null,
      mentions: [],
    },
  ],
});

const suggestion = (about: TextAnchor, replacement: string): Suggestion => ({
  id: 's1',
  versionNumber: 1,
  replacement,
  note: null,
  state: 'OPEN',
  proposedAt: '2026-11-29T10:00:00Z',
  proposedBy: null,
  anchor: about,
});

const commented = (of: Editor) =>
  [...of.view.dom.querySelectorAll('.commented')].map((words) => words.textContent);

describe('a discussion', () => {
  it('lists what is about the whole first, then by the text, and what lost its words last', () => {
    const discussion = new Discussion();
    discussion.load([
      thread('1', anchor('disparu à jamais', 4)),
      thread('2', anchor('noir', 15, 'est ')),
      thread('3', anchor('basalte', 3, 'Le ')),
      thread('4', null),
    ]);
    open(discussion, 'Le basalte est noir');
    const { threads, detached } = discussion.snapshot();
    expect(threads.map(({ id }) => id)).toEqual(['4', '3', '2', '1']);
    expect([...detached]).toEqual(['1']);
  });

  it('shows in the text what is open, and follows what is written', () => {
    const discussion = new Discussion();
    discussion.load([
      thread('1', anchor('basalte', 3)),
      thread('2', anchor('noir', 11), '2026-11-29T11:00:00Z'),
    ]);
    const text = open(discussion, 'Le basalte noir');
    expect(commented(text)).toEqual(['basalte']);
    text.commands.insertContentAt(1, 'Ici, ');
    expect(commented(text)).toEqual(['basalte']);
    expect(discussion.movedAnchors().threads[0]).toMatchObject({
      threadId: '1',
      anchor: { start: 8, quote: 'basalte', prefix: 'Ici, Le ' },
    });
  });

  it('goes from one to the next and around', () => {
    const discussion = new Discussion();
    discussion.load([thread('1', anchor('noir', 11)), thread('2', anchor('basalte', 3))]);
    open(discussion, 'Le basalte noir');
    expect([discussion.step(1), discussion.step(1), discussion.step(1), discussion.step(-1)]).toEqual([
      '2',
      '1',
      '2',
      '1',
    ]);
  });

  it('hears news of a thread once, and hides one that was taken back', () => {
    const discussion = new Discussion();
    discussion.load([thread('1', null)]);
    const { comments, ...known } = thread('1', null);
    discussion.hear({
      ...known,
      comments: comments.map((comment) => ({ ...comment, deletedAt: '2026-11-29T12:00:00Z' })),
    });
    expect(discussion.snapshot().threads).toEqual([]);
  });
});

describe('a proposed change', () => {
  it('is shown beside the words, written in place of them, and gone when it is decided on', () => {
    const discussion = new Discussion();
    const text = open(discussion, 'Le basalte gris');
    const proposed = suggestion(anchor('gris', 11, 'Le basalte '), 'noir');
    discussion.loadSuggestions([proposed]);
    expect(text.view.dom.querySelector('ins')?.textContent).toBe('noir');
    expect(discussion.apply(proposed)).toBe(true);
    expect(text.getText()).toBe('Le basalte noir');
    discussion.hearSuggestion({ ...proposed, state: 'ACCEPTED' });
    expect(discussion.snapshot().suggestions).toEqual([]);
    expect(text.view.dom.querySelector('ins')).toBe(null);
  });

  it('says what stands there now, and cannot be written where its words are gone', () => {
    const discussion = new Discussion();
    const text = open(discussion, 'Le basalte gris');
    const proposed = suggestion(anchor('gris', 11, 'Le basalte '), 'noir');
    discussion.loadSuggestions([proposed]);
    text.commands.insertContentAt(14, 'o');
    expect(discussion.changedWords(proposed)).toBe('grois');
    text.commands.deleteRange({ from: 11, to: 17 });
    expect(discussion.snapshot().detached.has('s1')).toBe(true);
    expect(discussion.apply(proposed)).toBe(false);
  });
});
