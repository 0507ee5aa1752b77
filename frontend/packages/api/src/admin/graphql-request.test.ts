import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { requestGraphQL } from './graphql-request';
import { sessionGate } from './session/session-gate';

const document = { name: 'Me', text: 'query Me{me{id}}', hash: 'a1b2' };
const refused = { errors: [{ message: 'Not signed in.', extensions: { code: 'AUTH_NOT_AUTHENTICATED' } }] };
const session = { user: { id: '1', displayName: 'Inès' }, expiresAt: '2999-01-01T00:00:00Z' };

const store = new Map<string, string>();
const answers: Record<string, Response[]> = {};
const sent: string[] = [];
const bodies: unknown[] = [];

beforeEach(() => {
  store.clear();
  sent.length = 0;
  bodies.length = 0;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
    removeItem: (key: string) => store.delete(key),
  });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    sent.push(url);
    if (typeof init?.body === 'string') bodies.push(JSON.parse(init.body));
    const answer = answers[url]?.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('Failed to fetch'));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const json = (body: unknown, status = 200) => Response.json(body, { status });

describe('a request of the admin', () => {
  it('is sent again after the session was renewed silently', async () => {
    answers['/graphql'] = [json(refused, 401), json({ data: { me: { id: '1' } } })];
    answers['/auth/session/refresh'] = [json(session)];

    await expect(requestGraphQL(document, {})).resolves.toEqual({ data: { me: { id: '1' } } });
    expect(sent).toEqual(['/graphql', '/auth/session/refresh', '/graphql']);
  });

  it('renews a session that is about to end before it is sent', async () => {
    store.set('lavamedia.session.expiresAt', new Date(Date.now() + 5_000).toISOString());
    answers['/auth/session/refresh'] = [json(session)];
    answers['/graphql'] = [json({ data: { me: null } })];

    await requestGraphQL(document, {});
    expect(sent).toEqual(['/auth/session/refresh', '/graphql']);
  });

  it('waits for a new sign-in when the session is over, and then succeeds', async () => {
    answers['/graphql'] = [json(refused, 401), json({ data: { me: { id: '1' } } })];
    answers['/auth/session/refresh'] = [json({ code: 'SESSION_EXPIRED' }, 401)];

    const answer = requestGraphQL(document, {});
    await vi.waitFor(() => expect(sessionGate.isClosed).toBe(true));
    sessionGate.open(true);

    await expect(answer).resolves.toEqual({ data: { me: { id: '1' } } });
    expect(sessionGate.isClosed).toBe(false);
  });

  it('says that the network failed when the renewal cannot reach the server, instead of asking for a sign-in', async () => {
    answers['/graphql'] = [json(refused, 401)];
    answers['/auth/session/refresh'] = [];

    const answer = await requestGraphQL(document, {});
    expect(answer.problem?.code).toBe('NETWORK');
    expect(sessionGate.isClosed).toBe(false);
  });

  it('names its operation by the id that the server trusts', async () => {
    answers['/graphql'] = [json({ data: { me: null } })];

    await requestGraphQL(document, { a: 1 }, {}, 'id');
    expect(bodies).toEqual([{ id: 'a1b2', variables: { a: 1 } }]);
  });

  it('sends the text to a server that does not know the id', async () => {
    const unknown = { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'HC0020' } }] };
    answers['/graphql'] = [json(unknown, 400), json({ data: { me: null } })];

    await expect(requestGraphQL(document, {}, {}, 'id')).resolves.toEqual({ data: { me: null } });
    expect(bodies[1]).toEqual({ query: document.text, operationName: 'Me', variables: {} });
  });
});
