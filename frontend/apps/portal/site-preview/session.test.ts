import { describe, expect, it } from 'vitest';
import { formatSession, parseSession, safePath, sessionInCookies, sessionOf } from './session';

const seal = 'CfDJ8-abc_DEF0123456789';

describe('the session of a preview of the site', () => {
  it('comes back from its cookie', () => {
    const session = sessionOf('2027-03-28T09:30', seal);
    expect(session).not.toBeNull();
    expect(session && parseSession(formatSession(session))).toEqual({ at: '2027-03-28T09:30', seal });
  });

  it('is found among the cookies of a browser', () => {
    const sent = `a=%zz; lavamedia-site-preview=2027-03-28T09%3A30~${seal}; b=c`;
    expect(sessionInCookies(sent)).toEqual({ at: '2027-03-28T09:30', seal });
    expect(sessionInCookies('a=b; lavamedia-site-preview=%zz')).toBeNull();
    expect(sessionInCookies('')).toBeNull();
  });

  it.each([
    [null, seal],
    ['2027-03-28', seal],
    ['2027-03-28T09:30\r\nx: y', seal],
    ['2027-03-28T09:30', 'short'],
    ['2027-03-28T09:30', `${seal};x`],
  ])('is none of %j and %j', (at, value) => {
    expect(sessionOf(at, value)).toBeNull();
  });

  it.each([
    ['/articles/lave?a=b', '/articles/lave?a=b'],
    ['//example.org', '/'],
    ['/\\example.org', '/'],
    ['https://example.org', '/'],
    [null, '/'],
  ])('leads from %j to %j', (path, safe) => {
    expect(safePath(path)).toBe(safe);
  });
});
