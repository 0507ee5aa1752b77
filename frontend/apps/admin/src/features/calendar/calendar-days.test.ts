import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysOf, isDay, mondayOf, step } from './calendar-days';

describe('the days of a view', () => {
  it('are whole weeks around a month, Monday first', () => {
    const days = daysOf('month', '2027-03-28');
    expect([days[0], days.at(-1), days.length]).toEqual(['2027-03-01', '2027-04-04', 35]);
    expect(daysOf('month', '2027-05-15')[0]).toBe('2027-04-26');
  });

  it('are seven for a week that clocks change in', () => {
    expect(daysOf('week', '2027-03-28')).toEqual([
      '2027-03-22',
      '2027-03-23',
      '2027-03-24',
      '2027-03-25',
      '2027-03-26',
      '2027-03-27',
      '2027-03-28',
    ]);
  });

  it('are those of the month for the agenda', () => {
    expect(daysOf('agenda', '2028-02-10')).toHaveLength(29);
  });
});

describe('going from day to day', () => {
  it('crosses months and years', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addMonths('2027-01-31', -1)).toBe('2026-12-01');
    expect(step('month', '2027-12-15', 1)).toBe('2028-01-01');
    expect(step('week', '2027-03-28', 1)).toBe('2027-04-04');
    expect(mondayOf('2027-03-28')).toBe('2027-03-22');
  });

  it('takes only days for days', () => {
    expect([isDay('2027-03-28'), isDay('2027-3-28'), isDay('2027-13-01'), isDay(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
