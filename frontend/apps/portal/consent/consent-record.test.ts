import { describe, expect, it } from 'vitest';
import { allow, allows, allowsAll, everyParty, isEmpty, readRecord, withdraw } from './consent-record';
import type { ThirdParty } from './purposes';

const now = new Date('2026-11-30T12:00:00Z');
const youtube: ThirdParty = { key: 'youtube', name: 'YouTube', purpose: 'external-media' };
const vimeo: ThirdParty = { key: 'vimeo', name: 'Vimeo', purpose: 'external-media' };
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe('what a reader agreed to', () => {
  it('is nothing while nothing was said, and whatever else stands in its place', () => {
    for (const text of [
      null,
      '',
      'no JSON',
      '[]',
      '7',
      '{"external-media":true}',
      '{"external-media":{"youtube":1}}',
    ])
      expect(isEmpty(readRecord(text, now)), String(text)).toBe(true);
    expect(isEmpty(readRecord('{"advertising":{"*":"2026-11-30T12:00:00Z"}}', now))).toBe(true);
  });

  it('holds for one party, or for everybody of a purpose', () => {
    const one = allow({}, 'external-media', 'youtube', now);
    expect([allows(one, youtube), allows(one, vimeo), allowsAll(one, 'external-media')]).toEqual([
      true,
      false,
      false,
    ]);
    const all = allow({}, 'external-media', everyParty, now);
    expect([allows(all, youtube), allows(all, vimeo)]).toEqual([true, true]);
  });

  it('is taken back by itself and leaves nothing behind', () => {
    const both = allow(allow({}, 'external-media', 'youtube', now), 'external-media', 'vimeo', now);
    const one = withdraw(both, 'external-media', 'youtube');
    expect([allows(one, youtube), allows(one, vimeo)]).toEqual([false, true]);
    expect(isEmpty(withdraw(one, 'external-media', 'vimeo'))).toBe(true);
  });

  it('lapses after half a year', () => {
    const text = JSON.stringify(allow({}, 'external-media', 'youtube', now));
    expect(allows(readRecord(text, later(180)), youtube)).toBe(true);
    expect(allows(readRecord(text, later(184)), youtube)).toBe(false);
    expect(allows(readRecord(text, later(-400)), youtube)).toBe(false);
  });
});
