import type { EditedContentItemFragment } from '@lavamedia/api/admin';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleSession, type ArticleServer } from './article-session';
import { listUnsaved } from './unsaved-text';

const version = (
  versionNumber: number,
  title: string,
): NonNullable<EditedContentItemFragment['latestVersion']> => ({
  id: `v${versionNumber}`,
  versionNumber,
  title,
  slug: 'lave',
  kicker: null,
  summary: null,
  body: { type: 'doc', content: [{ type: 'paragraph' }] },
  fields: null,
  createdAt: '2026-11-22T10:00:00Z',
  createdBy: null,
  bylines: [{ role: 'TEXT', authorId: 'u1', name: null, displayName: 'Inès' }],
  tags: [],
  categories: [],
  hero: null,
  seo: null,
});

const item = (versionNumber = 1, title = 'Lave'): EditedContentItemFragment => ({
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
  version: versionNumber,
  latestVersionNumber: versionNumber,
  hasUnpublishedChanges: false,
  publishedAt: null,
  createdAt: '2026-11-22T10:00:00Z',
  updatedAt: '2026-11-22T10:00:00Z',
  viewerCan: ['UPDATE', 'PUBLISH'],
  isTranslationOutdated: false,
  translatedFrom: null,
  translations: [],
  latestVersion: version(versionNumber, title),
});

const server = (answers: Partial<ArticleServer>) => ({
  create: vi.fn(answers.create),
  update: vi.fn(answers.update),
  act: vi.fn(answers.act),
  keep: vi.fn(answers.keep ?? (() => Promise.resolve('2026-11-29T10:00:00Z'))),
  drop: vi.fn(answers.drop ?? (() => Promise.resolve())),
});

const open = (answers: Partial<ArticleServer>, opened: EditedContentItemFragment | null = item()) => {
  const asked = server(answers);
  return {
    asked,
    session: new ArticleSession({ item: opened, draftId: 'd1', locale: 'fr', authorId: 'u1', server: asked }),
  };
};

/** What the server answers when somebody else saved a version first. */
const meets = (current: ReturnType<typeof version>) => ({
  errors: [
    {
      __typename: 'VersionConflictError' as const,
      code: 'VERSION_CONFLICT',
      message: '',
      expectedVersion: 1,
      currentVersion: current.versionNumber,
      current,
    },
  ],
});

beforeEach(() => localStorage.clear());

describe('a person at work on an article', () => {
  it('is told when the device has no room left for the text', () => {
    const { session } = open({});
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    session.change({ title: 'Basalte' });
    session.keep();
    expect(session.snapshot()).toMatchObject({ isKept: false, draft: { title: 'Basalte' } });

    full.mockRestore();
    session.keep();
    expect(session.snapshot().isKept).toBe(true);
    expect(listUnsaved()).toHaveLength(1);
  });

  it('sends only what was changed, with the version it was written upon', async () => {
    const { session, asked } = open({
      update: () => Promise.resolve({ contentItem: item(2, 'Lave et basalte') }),
    });
    session.change({ title: 'Lave et basalte' });

    await expect(session.save()).resolves.toBe(true);
    expect(asked.update).toHaveBeenCalledWith({ id: 'i1', expectedVersion: 1, title: 'Lave et basalte' });
    expect(session.snapshot().isDirty).toBe(false);
    expect(listUnsaved()).toEqual([]);
  });

  it('keeps what is typed while a save is on its way', async () => {
    let answer: (value: { contentItem: EditedContentItemFragment }) => void = () => undefined;
    const { session } = open({ update: () => new Promise((resolve) => (answer = resolve)) });
    session.change({ title: 'Un' });
    const saving = session.save();
    session.change({ title: 'Un deux' });
    answer({ contentItem: item(2, 'Un') });

    await saving;
    expect(session.snapshot()).toMatchObject({ draft: { title: 'Un deux' }, isDirty: true });
    expect(listUnsaved()).toMatchObject([{ draft: { title: 'Un deux' }, expectedVersion: 2 }]);
  });

  it('loses nothing when the network fails, and finds the text again after a restart', async () => {
    const { session } = open({
      update: () => Promise.resolve({ problem: { code: 'NETWORK', message: '' } }),
    });
    session.change({ summary: 'Un chapô.' });
    await expect(session.save()).resolves.toBe(false);
    expect(session.snapshot()).toMatchObject({
      problem: { code: 'NETWORK' },
      draft: { summary: 'Un chapô.' },
    });

    const reopened = open({}).session.snapshot();
    expect(reopened.draft.summary).toBe('Un chapô.');
    expect(reopened.recoveredFrom).not.toBeNull();
  });

  it('saves on top of what somebody else changed elsewhere without asking', async () => {
    const { session, asked } = open({
      update: vi
        .fn<ArticleServer['update']>()
        .mockResolvedValueOnce(meets({ ...version(3, 'Lave'), summary: 'Leur chapô' }))
        .mockResolvedValueOnce({ contentItem: item(4, 'Mon titre') }),
    });
    session.change({ title: 'Mon titre' });

    await expect(session.save()).resolves.toBe(true);
    expect(asked.update).toHaveBeenLastCalledWith({ id: 'i1', expectedVersion: 3, title: 'Mon titre' });
    expect(session.snapshot()).toMatchObject({
      mergedWith: { versionNumber: 3 },
      conflict: null,
      draft: { title: 'Mon titre', summary: 'Leur chapô' },
    });
  });

  it('asks where both changed the same, and saves what the person made of it', async () => {
    const { session, asked } = open({
      update: vi
        .fn<ArticleServer['update']>()
        .mockResolvedValueOnce(meets(version(3, 'Leur titre')))
        .mockResolvedValueOnce({ contentItem: item(4, 'Nos titres') }),
    });
    session.change({ title: 'Mon titre' });
    await expect(session.save()).resolves.toBe(false);
    const { conflict, draft, errors } = session.snapshot();
    expect(conflict?.merge.fields).toEqual(['title']);
    expect(errors).toEqual([]);
    expect(listUnsaved()).toMatchObject([{ draft: { title: 'Mon titre' } }]);

    await expect(session.resolve({ ...draft, title: 'Nos titres' })).resolves.toBe(true);
    expect(asked.update).toHaveBeenLastCalledWith({ id: 'i1', expectedVersion: 3, title: 'Nos titres' });
  });

  it('follows what others save while its own text is untouched, and lets it wait while it is not', () => {
    const { session } = open({});
    session.hear(item(2, 'Deux'));
    expect(session.snapshot()).toMatchObject({ draft: { title: 'Deux' }, newer: null, isDirty: false });

    session.change({ summary: 'Un chapô' });
    session.hear(item(3, 'Trois'));
    expect(session.snapshot()).toMatchObject({
      draft: { title: 'Deux', summary: 'Un chapô' },
      newer: { versionNumber: 3 },
    });
    session.merge();
    expect(session.snapshot()).toMatchObject({
      draft: { title: 'Trois', summary: 'Un chapô' },
      newer: null,
      isDirty: true,
    });
  });

  it('takes an act of the system for news and not for a conflict', async () => {
    const { session, asked } = open({ update: () => Promise.resolve({ contentItem: item(2, 'À jour') }) });
    session.change({ title: 'À jour' });
    session.hear({ ...item(1), status: 'PUBLISHED' });
    expect(session.snapshot()).toMatchObject({ item: { status: 'PUBLISHED' }, newer: null });
    await expect(session.save()).resolves.toBe(true);
    expect(asked.update).toHaveBeenCalledTimes(1);
  });

  it('publishes nothing that the person has not seen', async () => {
    const { session, asked } = open({ act: () => Promise.resolve(meets(version(2, 'Leur titre'))) });
    await expect(session.act('PUBLISH')).resolves.toBe(false);
    expect(asked.act).toHaveBeenCalledTimes(1);
    expect(session.snapshot()).toMatchObject({
      draft: { title: 'Leur titre' },
      mergedWith: { versionNumber: 2 },
    });
  });

  it('merges a text that was found again with what it was written upon', async () => {
    const first = open({ update: () => Promise.resolve({ problem: { code: 'NETWORK', message: '' } }) });
    first.session.change({ summary: 'Écrit dans le train' });
    await first.session.save();

    const later = open({}, item(5, 'Cinq')).session;
    expect(later.snapshot()).toMatchObject({ newer: { versionNumber: 5 }, draft: { title: 'Lave' } });
    later.merge();
    expect(later.snapshot().draft).toMatchObject({ title: 'Cinq', summary: 'Écrit dans le train' });
  });

  it('keeps what is typed on the server while it is not saved, and has it forgotten once it is', async () => {
    vi.useFakeTimers();
    const { session, asked } = open({ update: () => Promise.resolve({ contentItem: item(2, 'Gardé') }) });
    session.change({ title: 'Gar' });
    session.change({ title: 'Gardé' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(asked.keep).toHaveBeenCalledTimes(1);
    expect(asked.keep).toHaveBeenCalledWith(
      expect.objectContaining({ key: 'i1', expectedVersion: 1, draft: session.snapshot().draft }),
    );
    expect(session.snapshot().keptOnServerAt).not.toBeNull();

    await session.save();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(asked.drop).toHaveBeenCalledWith('i1', undefined);
    expect(asked.keep).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('goes on with what the server kept of a device that is gone, unless this one has newer text', () => {
    const { draft } = open({}).session.snapshot();
    const text = {
      key: 'i1',
      itemId: 'i1',
      draft: { ...draft, title: 'D’ailleurs' },
      base: draft,
      expectedVersion: 1,
      savedAt: '2026-11-29T09:00:00Z',
    };
    const begin = () =>
      new ArticleSession({
        item: item(),
        draftId: 'd1',
        locale: 'fr',
        authorId: 'u1',
        server: server({}),
        workingCopies: [{ tab: 'another', text }],
      }).snapshot();
    expect(begin()).toMatchObject({
      draft: { title: 'D’ailleurs' },
      recoveredOn: 'server',
      recoveredFrom: text.savedAt,
      isDirty: true,
    });

    const here = open({}).session;
    here.change({ title: 'D’ici' });
    here.keep();
    expect(begin()).toMatchObject({ draft: { title: 'D’ici' }, recoveredOn: 'device' });
  });

  it('creates before it publishes, and publishes the version that was created', async () => {
    const { session, asked } = open(
      {
        create: () => Promise.resolve({ contentItem: item(1, 'Neuf') }),
        act: () => Promise.resolve({ contentItem: { ...item(1, 'Neuf'), status: 'PUBLISHED' } }),
      },
      null,
    );
    session.change({ title: 'Neuf' });

    await expect(session.act('PUBLISH')).resolves.toBe(true);
    expect(asked.create).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'Neuf', type: 'ARTICLE', locale: 'fr' }),
    );
    expect(asked.act).toHaveBeenCalledWith('PUBLISH', { id: 'i1', expectedVersion: 1 }, {});
    expect(session.snapshot().item?.status).toBe('PUBLISHED');
  });

  it('does not publish what could not be saved', async () => {
    const taken = {
      __typename: 'SlugTakenError',
      code: 'SLUG_TAKEN',
      message: '',
      slug: 'lave',
      suggestion: 'lave-2',
    } as const;
    const { session, asked } = open({ create: () => Promise.resolve({ errors: [taken] }) }, null);
    session.change({ title: 'Lave' });

    await expect(session.act('PUBLISH')).resolves.toBe(false);
    expect(asked.act).not.toHaveBeenCalled();
    expect(session.snapshot().errors).toEqual([taken]);
  });
});
