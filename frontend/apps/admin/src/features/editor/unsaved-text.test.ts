import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from './article-draft';

/** A tab is a module with a session storage of its own, over the local storage that all share. */
async function openTab() {
  sessionStorage.clear();
  vi.resetModules();
  return import('./unsaved-text');
}

const text = (title: string, savedAt: string) => ({
  key: 'item-1',
  itemId: 'item-1',
  draft: { ...emptyDraft('fr', 'author-1'), title },
  expectedVersion: 1,
  savedAt,
});

beforeEach(() => {
  localStorage.clear();
});

describe('text kept on the device', () => {
  it('of two tabs at one item does not write over each other', async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.keepUnsaved(text('De l’un', '2026-01-01T10:00:00Z'));
    two.keepUnsaved(text('De l’autre', '2026-01-01T10:00:01Z'));
    expect(one.recallUnsaved('item-1')?.draft.title).toBe('De l’un');
    expect(two.recallUnsaved('item-1')?.draft.title).toBe('De l’autre');

    two.forgetUnsaved('item-1');
    expect(one.recallUnsaved('item-1')?.draft.title).toBe('De l’un');
  });

  it('of a tab that is gone is taken over by the next, and goes once that has saved it', async () => {
    (await openTab()).keepUnsaved(text('Orphelin', '2026-01-01T10:00:00Z'));
    const next = await openTab();
    expect(next.recallUnsaved('item-1')?.draft.title).toBe('Orphelin');
    next.forgetUnsaved('item-1');
    expect(next.listUnsaved()).toEqual([]);
  });

  it('stays when the tab that it was taken over from wrote on', async () => {
    const first = await openTab();
    first.keepUnsaved(text('Avant', '2026-01-01T10:00:00Z'));
    const second = await openTab();
    second.recallUnsaved('item-1');
    first.keepUnsaved(text('Après', '2026-01-01T10:00:05Z'));
    second.forgetUnsaved('item-1');
    expect(second.listUnsaved()).toMatchObject([{ draft: { title: 'Après' } }]);
  });

  it('is listed once for an item, and thrown away as a whole', async () => {
    (await openTab()).keepUnsaved(text('Ancien', '2026-01-01T10:00:00Z'));
    const tab = await openTab();
    tab.keepUnsaved(text('Récent', '2026-01-01T10:00:01Z'));
    expect(tab.listUnsaved()).toMatchObject([{ draft: { title: 'Récent' } }]);
    tab.discardUnsaved('item-1');
    expect(tab.listUnsaved()).toEqual([]);
  });
});
