import type { CalendarEntries } from '@lavamedia/api/admin';
import { describe, expect, it } from 'vitest';
import { entriesByDay, onDay } from './calendar-entry';

const none: CalendarEntries = { schedules: [], releases: [], embargoes: [], published: [], isCut: false };

const item = (id: string, publishedAt: string) => ({
  id,
  title: id,
  locale: 'fr',
  status: 'PUBLISHED' as const,
  state: 'PUBLISHED' as const,
  publishedAt,
  embargoedUntil: null,
});

describe('what happens on a day', () => {
  it('is told by the clock of Paris, also around the night in which clocks change', () => {
    const days = entriesByDay({
      ...none,
      published: [item('late', '2027-03-28T22:30:00Z'), item('early', '2027-03-27T23:30:00Z')],
    });

    expect([...days].map(([day, entries]) => [day, entries.map(({ at }) => at)])).toEqual([
      ['2027-03-28', ['2027-03-28T00:30']],
      ['2027-03-29', ['2027-03-29T00:30']],
    ]);
  });

  it('keeps its time of the clock when it is moved to another day', () => {
    expect(onDay('2027-03-28', { at: '2027-03-20T09:30' })).toBe('2027-03-28T09:30');
  });
});
