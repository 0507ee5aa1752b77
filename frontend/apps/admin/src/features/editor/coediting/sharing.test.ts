import type { EditedContentItemFragment, UpdateContentItemInput } from '@lavamedia/api/admin';
import type { JSONContent } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleSession, type ServerAnswer } from '../article-session';
import { fromBase64 } from './base64';
import { CoeditingRoom, type Line } from './coediting-room';
import { SharedBody } from './shared-body';

const bodyOf = (...paragraphs: string[]): JSONContent => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});
const textOf = (body: JSONContent) =>
  (body.content ?? []).map(({ content = [] }) => content.map(({ text }) => text).join(''));

interface Saved {
  readonly body: JSONContent;
  readonly title: string;
  readonly summary: string | null;
}

/** A newsroom with one item: its versions, and the body that is shared. */
class Newsroom {
  readonly bodies = new Map<number, JSONContent>();
  private readonly versions: Saved[] = [];
  readonly room: CoeditingRoom;
  readonly sessions: ArticleSession[] = [];

  constructor(first: Saved) {
    this.bodies.set(1, first.body);
    this.room = new CoeditingRoom(this.bodies);
    this.versions.push(first);
  }

  item(): EditedContentItemFragment {
    const number = this.versions.length;
    const { body, title, summary } = this.versions.at(-1) ?? { body: {}, title: '', summary: null };
    return {
      id: 'i1',
      type: 'ARTICLE',
      contentType: null,
      locale: 'fr',
      slug: 'lave',
      path: '/articles/lave',
      status: 'DRAFT',
      state: 'DRAFT',
      embargoedUntil: null,
      pendingSchedules: [],
      releaseItems: [],
      changeRequests: null,
      version: number,
      latestVersionNumber: number,
      hasUnpublishedChanges: false,
      publishedAt: null,
      createdAt: '2026-11-22T10:00:00Z',
      updatedAt: '2026-11-22T10:00:00Z',
      viewerCan: ['UPDATE'],
      isTranslationOutdated: false,
      translatedFrom: null,
      translations: [],
      latestVersion: {
        id: `v${number}`,
        versionNumber: number,
        title,
        slug: 'lave',
        kicker: null,
        summary,
        body: structuredClone(body),
        fields: null,
        createdAt: '2026-11-22T10:00:00Z',
        createdBy: null,
        bylines: [],
        tags: [],
        categories: [],
        hero: null,
        seo: null,
      },
    };
  }

  /** Saves a version; one that was made of the shared body is known to be in it. */
  save(
    change: Partial<Saved>,
    coedited: UpdateContentItemInput['coedited'] = null,
  ): EditedContentItemFragment {
    const last = this.versions.at(-1);
    if (!last) throw new Error('There is no version.');
    this.versions.push({ ...last, ...change });
    const number = this.versions.length;
    this.bodies.set(number, this.versions.at(-1)?.body ?? {});
    this.room.latestVersion = number;
    if (coedited || !change.body) this.room.base = number;
    return this.item();
  }

  async open(line: Line = this.room.line()) {
    const session = new ArticleSession({
      item: this.item(),
      draftId: 'i1',
      locale: 'fr',
      authorId: null,
      server: {
        create: () => Promise.reject(new Error('It exists.')),
        update: ({ expectedVersion, body, title, summary, coedited }): Promise<ServerAnswer> => {
          const current = this.item().latestVersion;
          if (expectedVersion !== this.versions.length && current) {
            const conflict = { code: 'VERSION_CONFLICT', message: '', currentVersion: this.versions.length };
            return Promise.resolve({
              errors: [{ __typename: 'VersionConflictError', ...conflict, expectedVersion, current }],
            });
          }
          const change = {
            ...(body ? { body: body as JSONContent } : {}),
            ...(title ? { title } : {}),
            ...(summary === undefined ? {} : { summary }),
          };
          const contentItem = this.save(change, coedited);
          for (const other of this.sessions) if (other !== session) other.hear(contentItem);
          return Promise.resolve({ contentItem });
        },
        act: () => Promise.resolve({}),
        keep: () => Promise.resolve(null),
        drop: () => Promise.resolve(),
      },
    });
    const { version = 1, body = {}, kept = null } = session.beginning() ?? {};
    const shared = await SharedBody.open({
      transport: line.transport,
      version,
      body,
      user: { id: 'u', name: 'u' },
      unsent: kept?.unsent ? { documentId: kept.documentId, update: fromBase64(kept.unsent) } : null,
      onLost: session.unshare,
    });
    if (!shared) throw new Error('The body could not be opened.');
    const isShared = session.share(shared);
    // What the editor does with changes of others.
    shared.document.on('update', () => session.change({ body: shared.body() }, false));
    this.sessions.push(session);
    const type = (text: JSONContent) => {
      shared.replace(text);
      session.change({ body: shared.body() });
    };
    return { session, shared, isShared, type };
  }
}

const pass = (milliseconds = 1_000) => vi.advanceTimersByTimeAsync(milliseconds);
const during = async <T>(work: Promise<T>): Promise<T> => {
  await pass();
  return work;
};

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const begin = () => new Newsroom({ body: bodyOf('La lave.'), title: 'Lave', summary: null });

describe('two people at one item', () => {
  it('are both at the newest version when one of them saves, without a question', async () => {
    const newsroom = begin();
    const [ana, ben] = [await newsroom.open(), await newsroom.open()];
    ana.type(bodyOf('La lave rouge.'));
    await pass();
    ben.type(bodyOf('La lave rouge coule.'));
    await pass();
    expect(ana.session.snapshot()).toMatchObject({ isDirty: true, hasOwnChanges: true });

    await expect(during(ana.session.save())).resolves.toBe(true);
    await pass();
    expect(textOf(newsroom.bodies.get(2) ?? {})).toEqual(['La lave rouge coule.']);
    for (const { session } of [ana, ben])
      expect(session.snapshot()).toMatchObject({ isDirty: false, newer: null, conflict: null });
    ben.type(bodyOf('La lave rouge coule encore.'));
    await expect(during(ben.session.save())).resolves.toBe(true);
    expect(ana.session.snapshot()).toMatchObject({ isDirty: false, item: { latestVersionNumber: 3 } });
  });

  it('keep of the text only what they typed themselves', async () => {
    const newsroom = begin();
    const [ana, ben] = [await newsroom.open(), await newsroom.open()];
    ana.type(bodyOf('La lave rouge.'));
    await pass();
    expect(ben.session.snapshot()).toMatchObject({ isDirty: true, hasOwnChanges: false });
    const kept = Object.values(localStorage).map(
      (text) => JSON.parse(String(text)) as { coediting: unknown },
    );
    expect(kept).toMatchObject([{ coediting: { documentId: 'd1', unsent: null } }]);
  });

  it('choose where both changed a field, and nothing else is asked', async () => {
    const newsroom = begin();
    const [ana, ben] = [await newsroom.open(), await newsroom.open()];
    ana.session.change({ summary: 'D’Ana' });
    ben.session.change({ summary: 'De Ben', title: 'Basalte' });
    ben.type(bodyOf('La lave coule.'));
    await during(ben.session.save());
    await pass();
    expect(ana.session.snapshot()).toMatchObject({
      newer: { versionNumber: 2 },
      draft: { summary: 'D’Ana' },
    });
    expect(textOf(ana.session.snapshot().draft.body)).toEqual(['La lave coule.']);

    await expect(during(ana.session.save())).resolves.toBe(false);
    const { conflict, draft } = ana.session.snapshot();
    expect(conflict?.merge.fields).toEqual(['summary']);
    expect(conflict?.merge.body.some((part) => 'conflict' in part)).toBe(false);
    // While the question is open, the other one writes on.
    ben.type(bodyOf('La lave coule vite.'));
    await pass();
    await expect(during(ana.session.resolve({ ...draft, title: 'Basalte', summary: 'D’Ana' }))).resolves.toBe(
      true,
    );
    expect(newsroom.item().latestVersion).toMatchObject({ summary: 'D’Ana', title: 'Basalte' });
    expect(textOf(newsroom.bodies.get(3) ?? {})).toEqual(['La lave coule vite.']);
  });

  it('have a version that was restored or imported in their text, once', async () => {
    const body = bodyOf('La lave.', 'Le basalte.', 'La fin.');
    const newsroom = new Newsroom({ body, title: 'Lave', summary: null });
    const [ana, ben] = [await newsroom.open(), await newsroom.open()];
    ana.type(bodyOf('La lave rouge.', 'Le basalte.', 'La fin.'));
    await pass();
    const imported = newsroom.save({ body: bodyOf('La lave.', 'Le basalte.', 'La fin, importée.') });
    for (const { session } of [ana, ben]) session.hear(imported);
    await pass();
    for (const { session } of [ana, ben]) {
      expect(textOf(session.snapshot().draft.body)).toEqual([
        'La lave rouge.',
        'Le basalte.',
        'La fin, importée.',
      ]);
      expect(session.snapshot()).toMatchObject({ newer: null, conflict: null, isDirty: true });
    }
    await expect(during(ben.session.save())).resolves.toBe(true);
    expect(newsroom.item().latestVersionNumber).toBe(3);
  });

  it('are asked where such a version changed what they changed', async () => {
    const newsroom = begin();
    const ana = await newsroom.open();
    ana.type(bodyOf('La lave rouge.'));
    await pass();
    ana.session.hear(newsroom.save({ body: bodyOf('Le basalte.') }));
    await pass();
    expect(ana.session.snapshot().newer).toMatchObject({ versionNumber: 2 });
    await expect(during(ana.session.save())).resolves.toBe(false);
    const { conflict, draft } = ana.session.snapshot();
    expect(conflict?.merge.body.some((part) => 'conflict' in part)).toBe(true);
    await expect(
      during(ana.session.resolve({ ...draft, body: bodyOf('La lave rouge.', 'Le basalte.') })),
    ).resolves.toBe(true);
    expect(textOf(newsroom.bodies.get(3) ?? {})).toEqual(['La lave rouge.', 'Le basalte.']);
    expect(textOf(ana.shared.body())).toEqual(['La lave rouge.', 'Le basalte.']);
  });

  it('find what they could not send after the tab was closed, in the text as it is by now', async () => {
    const newsroom = begin();
    const line = newsroom.room.line();
    const [ana, ben] = [await newsroom.open(line), await newsroom.open()];
    line.isUp = false;
    ana.type(bodyOf('La lave du tunnel.'));
    await pass();
    ana.session.keep();
    ana.shared.close();
    // In a browser of his own, which keeps nothing here.
    ben.shared.replace(bodyOf('Ici, la lave.'));
    await pass();

    const again = await newsroom.open();
    await pass();
    expect(again.isShared).toBe(true);
    const [text] = textOf(again.session.snapshot().draft.body);
    expect(text).toContain('du tunnel');
    expect(text).toContain('Ici,');
    expect(ben.shared.body()).toEqual(again.shared.body());
  });

  it('cannot save past words that the shared text lacks', async () => {
    const newsroom = begin();
    const line = newsroom.room.line();
    const ana = await newsroom.open(line);
    line.isUp = false;
    ana.type(bodyOf('La lave rouge.'));
    await expect(during(ana.session.save())).resolves.toBe(false);
    expect(ana.session.snapshot()).toMatchObject({ problem: { code: 'NETWORK' }, isDirty: true, busy: null });
    line.comeBack();
    await expect(during(ana.session.save())).resolves.toBe(true);
  });
});
