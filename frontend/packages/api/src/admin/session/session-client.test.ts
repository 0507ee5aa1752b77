import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const store = new Map<string, string>();

/** As many tabs as a test imports modules; they share storage, locks and channel. */
async function openTab() {
  vi.resetModules();
  const [client, news] = await Promise.all([import('./session-client'), import('./session-news')]);
  return { ...client, ...news };
}

let refreshes = 0;
let busy: Promise<unknown> = Promise.resolve();

beforeEach(() => {
  store.clear();
  refreshes = 0;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
    removeItem: (key: string) => store.delete(key),
  });
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, work: () => Promise<unknown>) => {
        const turn = busy.then(work, work);
        busy = turn.catch(() => undefined);
        return turn;
      },
    },
  });
  vi.stubGlobal('fetch', (_url: string, { method }: RequestInit) => {
    if (method === 'DELETE') return Promise.resolve(new Response(null, { status: 204 }));
    refreshes++;
    return Promise.resolve(
      Response.json({ user: { id: '1', displayName: 'Inès' }, expiresAt: '2999-01-01T00:00:00Z' }),
    );
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the session that tabs share', () => {
  it('is renewed once when several tabs find it at its end', async () => {
    const tabs = [await openTab(), await openTab(), await openTab()];
    expect(await Promise.all(tabs.map((tab) => tab.renewSession()))).toEqual([true, true, true]);
    expect(refreshes).toBe(1);
  });

  it('ends in all of them when one signs out', async () => {
    const [here, there] = [await openTab(), await openTab()];
    const heard = new Promise((resolve) => there.hearTabs(resolve));
    await here.signOut();
    expect(await heard).toBe('signedOut');
    expect(store.size).toBe(0);
  });

  it('leaves nothing of a token where scripts can read', async () => {
    const tab = await openTab();
    await tab.renewSession();
    expect([...store.keys()]).toEqual(['lavamedia.session.expiresAt']);
    expect(store.get('lavamedia.session.expiresAt')).toBe('2999-01-01T00:00:00Z');
  });
});
