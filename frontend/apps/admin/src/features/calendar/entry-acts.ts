import { mayChange } from '../schedules/use-schedule-acts';
import type { CalendarEntry } from './calendar-entry';

/** What can be done with what is on the calendar. */
export interface EntryActs {
  /** Asks for another time, beginning with one that is proposed. */
  readonly move: (entry: CalendarEntry, proposed?: string) => void;
  /** Asks whether to call it off. */
  readonly cancel: (entry: CalendarEntry) => void;
}

/** Whether the viewer may give it another time. */
export const mayMove = (entry: CalendarEntry): boolean =>
  entry.kind === 'schedule'
    ? mayChange(entry.schedule)
    : entry.kind === 'release' && entry.release.viewerCanUpdate && entry.release.status === 'SCHEDULED';
