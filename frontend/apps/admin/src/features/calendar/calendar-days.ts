/** Days such as `2027-03-28`, counted on the calendar: no clock is put back or forward between them. */

export const calendarViews = ['month', 'week', 'agenda'] as const;
export type CalendarView = (typeof calendarViews)[number];

const millisecondsOfDay = 86_400_000;

const instantOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar. */
export const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(instantOf(text));

/** The day some days later; earlier where the number is negative. */
export const addDays = (day: string, days: number): string =>
  dayOf(instantOf(day) + days * millisecondsOfDay);

/** The Monday on or before a day. */
export const mondayOf = (day: string): string =>
  addDays(day, -((new Date(instantOf(day)).getUTCDay() + 6) % 7));

export const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first day of a month some months later. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return dayOf(Date.UTC(year, month - 1 + months, 1));
}

/** The days that a view shows around a day: whole weeks for a month, so that every week has seven. */
export function daysOf(view: CalendarView, day: string): readonly string[] {
  if (view === 'week') return range(mondayOf(day), 7);
  const first = firstOfMonth(day);
  const next = addMonths(day, 1);
  if (view === 'agenda') return range(first, (instantOf(next) - instantOf(first)) / millisecondsOfDay);
  const start = mondayOf(first);
  const weeks = Math.ceil((instantOf(next) - instantOf(start)) / millisecondsOfDay / 7);
  return range(start, weeks * 7);
}

/** The day that the view before or after this one is around. */
export const step = (view: CalendarView, day: string, direction: 1 | -1): string =>
  view === 'week' ? addDays(day, 7 * direction) : addMonths(day, direction);

const range = (first: string, length: number) => Array.from({ length }, (_, index) => addDays(first, index));
