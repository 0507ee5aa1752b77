import type { JSONContent } from '@tiptap/core';
import { UndoManager } from 'yjs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CoeditingRoom, type Line } from './coediting-room';
import { coeditorsOf } from './coeditors';
import { SharedBody } from './shared-body';
import { fragmentOf, isSameBody, seedOf, writeBody } from './shared-document';
import { WritingDocument } from './writing-document';

const bodyOf = (...paragraphs: string[]): JSONContent => ({
  type: 'doc',
  content: paragraphs.map((text) => ({
    type: 'paragraph',
    ...(text ? { content: [{ type: 'text', text }] } : {}),
  })),
});
const first = bodyOf('La lave coule.', 'Le basalte reste.');

const textOf = (body: JSONContent) =>
  (body.content ?? []).map(({ content = [] }) => content.map(({ text }) => text).join(''));

const opened: SharedBody[] = [];

async function open(line: Line, name: string, more: Partial<Parameters<typeof SharedBody.open>[0]> = {}) {
  const onLost = vi.fn();
  const shared = await SharedBody.open({
    transport: line.transport,
    version: 1,
    body: first,
    user: { id: name, name },
    onLost,
    ...more,
  });
  if (!shared) throw new Error('The body could not be opened.');
  opened.push(shared);
  return { shared, onLost };
}

const pass = (milliseconds = 1_000) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const shared of opened.splice(0)) shared.close();
  vi.useRealTimers();
});

describe('a body that was begun alone', () => {
  it('goes on in the same document when others come, and takes back what was typed before', async () => {
    const room = new CoeditingRoom(new Map([[1, first]]));
    const writing = new WritingDocument(bodyOf('La lave coule.'));
    const history = new UndoManager(fragmentOf(writing.document));
    writeBody(writing.document, first);
    const opening = open(room.line(), 'Ana', { writing });
    history.stopCapturing();
    // While the server answers.
    writeBody(writing.document, bodyOf('La lave coule.', 'Le basalte reste.', 'Et la mer.'));
    const ana = await opening;
    const ben = await open(room.line(), 'Ben');
    await pass();

    expect(ana.shared.document).toBe(writing.document);
    expect(textOf(ben.shared.body())).toEqual(['La lave coule.', 'Le basalte reste.', 'Et la mer.']);
    ben.shared.replace(bodyOf('La lave coule vite.', 'Le basalte reste.', 'Et la mer.'));
    await pass();
    history.undo();
    history.undo();
    await pass();
    expect(textOf(ana.shared.body())).toEqual(['La lave coule vite.']);
    expect(ben.shared.body()).toEqual(ana.shared.body());
  });

  it('is left for the one that somebody else began meanwhile', async () => {
    const room = new CoeditingRoom(new Map([[1, first]]));
    await open(room.line(), 'Ben');
    const writing = new WritingDocument(first);
    const ana = await open(room.line(), 'Ana', { writing });

    expect(ana.shared.document).not.toBe(writing.document);
    expect(textOf(ana.shared.body())).toEqual(textOf(first));
  });
});

describe('a body that two people write in', () => {
  it('begins the same way in every editor, byte for byte', () => {
    expect(seedOf(first)).toEqual(seedOf(structuredClone(first)));
  });

  it('has the text of both, in one paragraph and in different ones, on both screens and on the server', async () => {
    const room = new CoeditingRoom(new Map([[1, first]]));
    const ana = await open(room.line(), 'Ana');
    const ben = await open(room.line(), 'Ben');

    ana.shared.replace(bodyOf('La lave rouge coule.', 'Le basalte reste.'));
    ben.shared.replace(bodyOf('La lave coule vite.', 'Le basalte noir reste.'));
    await pass();

    expect(textOf(ana.shared.body())).toEqual(['La lave rouge coule vite.', 'Le basalte noir reste.']);
    expect(ben.shared.body()).toEqual(ana.shared.body());
    const later = await open(room.line(), 'Chloé');
    expect(later.shared.body()).toEqual(ana.shared.body());
    expect(ana.shared.mark()).toEqual({ documentId: 'd1', sequence: room.updates.length });
  });

  it('merges what was typed without a network with what others typed meanwhile', async () => {
    const room = new CoeditingRoom(new Map([[1, first]]));
    const line = room.line();
    const ana = await open(line, 'Ana');
    const ben = await open(room.line(), 'Ben');

    line.isUp = false;
    ana.shared.replace(bodyOf('La lave coule au loin.', 'Le basalte reste.'));
    await pass();
    ana.shared.replace(bodyOf('La lave coule au loin.', 'Le basalte reste.', 'Sans réseau.'));
    ben.shared.replace(bodyOf('Ici, la lave coule.', 'Le basalte reste.'));
    await pass(20_000);
    const flushed = ana.shared.flush();
    await pass();
    await expect(flushed).resolves.toBe(false);
    expect(ana.shared.unsent()).not.toBeNull();

    line.comeBack();
    await pass();
    expect(textOf(ben.shared.body())).toEqual([
      'Ici, la lave coule au loin.',
      'Le basalte reste.',
      'Sans réseau.',
    ]);
    expect(ana.shared.body()).toEqual(ben.shared.body());
    expect(ana.shared.unsent()).toBeNull();
  });

  it('says nothing twice when an answer is lost', async () => {
    const room = new CoeditingRoom(new Map([[1, first]]));
    const line = room.line();
    const ana = await open(line, 'Ana');
    const ben = await open(room.line(), 'Ben');
    line.losesAnswer = true;
    ana.shared.replace(bodyOf('La lave coule encore.', 'Le basalte reste.'));
    await pass(3_000);
    expect(room.updates).toHaveLength(2);
    expect(textOf(ben.shared.body())[0]).toBe('La lave coule encore.');
    expect(ana.shared.unsent()).toBeNull();
  });

  it('asks for what it did not hear', async () => {
    const room = new CoeditingRoom(new Map([[1, first]]));
    const line = room.line();
    const ana = await open(line, 'Ana');
    const ben = await open(room.line(), 'Ben');
    await pass();
    line.losesNews = true;
    ben.shared.replace(bodyOf('Perdu en route.', 'Le basalte reste.'));
    await pass();
    expect(textOf(ana.shared.body())[0]).toBe('La lave coule.');
    line.losesNews = false;
    ben.shared.replace(bodyOf('Perdu en route.', 'Le basalte reste là.'));
    await pass();
    expect(ana.shared.body()).toEqual(ben.shared.body());
    expect(ana.shared.mark().sequence).toBe(room.updates.length);
  });

  it('takes along what an earlier editor on the device could not send, and no other document’s', async () => {
    const room = new CoeditingRoom(new Map([[1, first]]));
    const line = room.line();
    const ana = await open(line, 'Ana');
    line.isUp = false;
    ana.shared.replace(bodyOf('La lave coule dans le tunnel.', 'Le basalte reste.'));
    await pass();
    const update = ana.shared.unsent();
    if (!update) throw new Error('Nothing is unsent.');
    ana.shared.close();

    const other = await open(room.line(), 'Ana', { unsent: { documentId: 'another', update } });
    expect(textOf(other.shared.body())[0]).toBe('La lave coule.');
    const again = await open(room.line(), 'Ana', { unsent: { documentId: 'd1', update } });
    await pass();
    expect(textOf(again.shared.body())[0]).toBe('La lave coule dans le tunnel.');
    expect(textOf(other.shared.body())[0]).toBe('La lave coule dans le tunnel.');
  });

  it('takes in what was typed alone before, letter by letter', async () => {
    const room = new CoeditingRoom(new Map([[1, first]]));
    const ben = await open(room.line(), 'Ben');
    ben.shared.replace(bodyOf('La lave coule vite.', 'Le basalte reste.'));
    await pass();
    const ana = await open(room.line(), 'Ana');
    ana.shared.bringOwn(first, bodyOf('La lave rouge coule.', 'Le basalte reste.'), () => {
      throw new Error('The beginning is known.');
    });
    await pass();
    expect(textOf(ben.shared.body())).toEqual(['La lave rouge coule vite.', 'Le basalte reste.']);
  });

  it('has a version that was saved elsewhere brought in by one editor, once', async () => {
    const second = bodyOf('La lave coule.', 'Le basalte reste.', 'Importé.');
    const room = new CoeditingRoom(
      new Map([
        [1, first],
        [2, second],
      ]),
    );
    const ana = await open(room.line(), 'Ana');
    const ben = await open(room.line(), 'Ben');
    const bring = ({ shared }: typeof ana) =>
      shared.bringIn(second, shared.state(), { fromVersion: 1, toVersion: 2 });
    const taken = Promise.all([bring(ana), bring(ben)]);
    // What is typed meanwhile stays.
    ben.shared.replace(bodyOf('La lave coule toujours.', 'Le basalte reste.'));
    await pass();
    expect((await taken).filter(Boolean)).toHaveLength(1);
    expect(textOf(ana.shared.body())).toEqual(['La lave coule toujours.', 'Le basalte reste.', 'Importé.']);
    expect(ben.shared.body()).toEqual(ana.shared.body());
    await expect(ben.shared.contains(2)).resolves.toBe(true);
  });

  it('is left with everything typed when the server has begun another one', async () => {
    const room = new CoeditingRoom(new Map([[1, first]]));
    const ana = await open(room.line(), 'Ana');
    room.documentId = 'd2';
    ana.shared.replace(bodyOf('Encore là.', 'Le basalte reste.'));
    await pass();
    expect(ana.onLost).toHaveBeenCalledTimes(1);
    expect(textOf(ana.shared.body())[0]).toBe('Encore là.');
    expect(ana.shared.unsent()).not.toBeNull();
  });

  it('shows who writes, and no longer who left', async () => {
    const room = new CoeditingRoom(new Map([[1, first]]));
    const ana = await open(room.line(), 'Ana');
    await pass();
    const ben = await open(room.line(), 'Ben');
    await pass();
    expect(coeditorsOf(ana.shared.awareness)).toEqual([{ id: 'Ben', name: 'Ben' }]);
    expect(coeditorsOf(ben.shared.awareness)).toEqual([{ id: 'Ana', name: 'Ana' }]);
    ben.shared.close();
    await pass();
    expect(coeditorsOf(ana.shared.awareness)).toEqual([]);
  });
});

describe('a body as a shared document', () => {
  it('says what it said, whatever it is made of', async () => {
    const body: JSONContent = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Titre' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'gras', marks: [{ type: 'bold' }] },
            { type: 'text', text: ' et ' },
            {
              type: 'text',
              text: 'lien',
              marks: [{ type: 'italic' }, { type: 'link', attrs: { href: 'https://lavamedia.example' } }],
            },
            { type: 'hardBreak' },
            { type: 'text', text: '2', marks: [{ type: 'superscript' }] },
          ],
        },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [
            {
              type: 'listItem',
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'trois' }] }],
            },
          ],
        },
        { type: 'codeBlock', content: [{ type: 'text', text: 'let lave = 1;' }] },
        { type: 'image', attrs: { mediaId: 'm1', caption: 'Une lampe' } },
        { type: 'horizontalRule' },
      ],
    };
    const room = new CoeditingRoom(new Map([[1, body]]));
    const { shared } = await open(room.line(), 'Ana', { body });
    expect(isSameBody(shared.body(), body)).toBe(true);
  });
});
