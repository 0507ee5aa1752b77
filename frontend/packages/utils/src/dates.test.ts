import { describe, expect, it } from 'vitest';
import { sayCalendarDay, sayDate, sayExactDate, startOfDay } from './dates';

const now = new Date('2026-11-22T16:40:00Z');
const say = (date: string, locale: string) => sayDate(new Date(date), { locale, now });

describe('sayDate', () => {
  it('says the hour of today in the newsroom’s time zone', () => {
    expect(say('2026-11-22T08:12:00Z', 'fr')).toBe('Aujourd’hui à 9\u00A0h\u00A012');
    expect(say('2026-11-22T08:12:00Z', 'en')).toBe('Today at 09:12');
  });

  it('counts days on the calendar, not in hours', () => {
    expect(say('2026-11-21T22:59:00Z', 'fr')).toBe('Hier');
    expect(say('2026-11-21T23:30:00Z', 'fr')).toBe('Aujourd’hui à 0\u00A0h\u00A030');
  });

  it('leaves out the year while it is this one', () => {
    expect(say('2026-03-01T12:00:00Z', 'fr')).toBe('1er mars');
    expect(say('2026-03-11T12:00:00Z', 'fr')).toBe('11 mars');
    expect(say('2019-05-01T12:00:00Z', 'fr')).toBe('1er mai 2019');
    expect(say('2019-03-12T12:00:00Z', 'fr')).toBe('12 mars 2019');
    expect(say('2019-03-12T12:00:00Z', 'en')).toBe('12 March 2019');
  });
});

describe('sayExactDate', () => {
  it('names the weekday and the minute', () => {
    expect(sayExactDate(now, 'fr')).toBe('dimanche 22 novembre 2026 à 17\u00A0h\u00A040');
    expect(sayExactDate(new Date('2026-11-22T08:00:00Z'), 'fr')).toMatch(/à 9\u00A0h$/);
  });
});

describe('sayCalendarDay', () => {
  it('says a day that has no hour, in each form', () => {
    expect(sayCalendarDay('2026-12-01', 'fr')).toBe('1er décembre 2026');
    expect(sayCalendarDay('2026-12-01', 'fr', 'weekday')).toBe('mardi 1er décembre');
    expect(sayCalendarDay('2026-12-01', 'fr', 'full')).toBe('mardi 1er décembre 2026');
    expect(sayCalendarDay('2026-12-01', 'en', 'weekday')).toBe('Tuesday 1 December');
  });
});

describe('startOfDay', () => {
  it('is midnight of the newsroom, in summer, in winter and where clocks change', () => {
    expect(startOfDay('2026-07-14').toISOString()).toBe('2026-07-13T22:00:00.000Z');
    expect(startOfDay('2026-03-29').toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(startOfDay('2026-03-29', 1).toISOString()).toBe('2026-03-29T22:00:00.000Z');
    expect(startOfDay('2026-10-25', 1).toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });
});
