import { useDroppable } from '@dnd-kit/core';
import { classNames } from '@lavamedia/ui';
import { sayCalendarDay } from '@lavamedia/utils';
import { useTranslations } from 'use-intl';
import { usePreferences } from '../../app/preferences/preferences';
import type { CalendarView } from './calendar-days';
import type { CalendarEntry } from './calendar-entry';
import type { EntryActs } from './entry-acts';
import { EntryChip } from './entry-chip';

/** More of a day is seen in its week. */
const shownInMonth = 4;

export interface CalendarGridProps {
  readonly view: Exclude<CalendarView, 'agenda'>;
  /** The day that the view is around. */
  readonly day: string;
  readonly days: readonly string[];
  readonly entries: ReadonlyMap<string, readonly CalendarEntry[]>;
  readonly today: string;
  readonly acts: EntryActs;
  readonly onShowDay: (day: string) => void;
}

/** Seven days in a row, Monday first. */
export function CalendarGrid({ view, day, days, entries, today, acts, onShowDay }: CalendarGridProps) {
  const { locale } = usePreferences();
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' });

  return (
    <div className="flex flex-1 flex-col border-s border-t border-line">
      <div aria-hidden className="grid grid-cols-7">
        {days.slice(0, 7).map((name) => (
          <span
            key={name}
            className="border-e border-b border-line px-2 py-1.5 text-xs font-medium text-ink-2 first-letter:uppercase"
          >
            {weekday.format(new Date(`${name}T00:00Z`))}
          </span>
        ))}
      </div>
      <ol className="grid flex-1 grid-cols-7">
        {days.map((name) => (
          <Day
            key={name}
            day={name}
            isOutside={view === 'month' && name.slice(0, 7) !== day.slice(0, 7)}
            isToday={name === today}
            isWeek={view === 'week'}
            entries={entries.get(name) ?? []}
            acts={acts}
            onShow={() => onShowDay(name)}
          />
        ))}
      </ol>
    </div>
  );
}

interface DayProps {
  readonly day: string;
  readonly isOutside: boolean;
  readonly isToday: boolean;
  readonly isWeek: boolean;
  readonly entries: readonly CalendarEntry[];
  readonly acts: EntryActs;
  readonly onShow: () => void;
}

function Day({ day, isOutside, isToday, isWeek, entries, acts, onShow }: DayProps) {
  const t = useTranslations('calendar');
  const { locale } = usePreferences();
  const { setNodeRef, isOver } = useDroppable({ id: day });
  const shown = isWeek ? entries : entries.slice(0, shownInMonth);
  const hidden = entries.length - shown.length;
  const date = new Date(`${day}T00:00Z`);

  return (
    <li
      ref={setNodeRef}
      aria-label={sayCalendarDay(day, locale, 'full')}
      {...(isToday ? { 'aria-current': 'date' as const } : {})}
      className={classNames(
        'flex min-w-0 flex-col gap-0.5 border-e border-b border-line p-1',
        isWeek ? 'min-h-80' : 'min-h-28',
        isOutside ? 'bg-sunken' : 'bg-surface',
        isOver && 'bg-ember-tint',
      )}
    >
      <time
        dateTime={day}
        className={classNames(
          'self-start rounded-control px-1.5 py-0.5 text-xs tabular-nums',
          isToday ? 'bg-ember font-medium text-on-ember' : 'text-ink-2',
        )}
      >
        {date.getUTCDate()}
      </time>
      {shown.map((entry) => (
        <EntryChip key={entry.key} entry={entry} acts={acts} />
      ))}
      {hidden > 0 && (
        <button
          type="button"
          onClick={onShow}
          className="self-start rounded-control px-1.5 py-0.5 text-xs text-ink-2 underline decoration-line underline-offset-2 hover:text-ember"
        >
          {t('others', { count: hidden })}
        </button>
      )}
    </li>
  );
}
