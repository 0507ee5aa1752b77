import { classNames, EmptyState } from '@lavamedia/ui';
import { sayCalendarDay } from '@lavamedia/utils';
import { useTranslations } from 'use-intl';
import { usePreferences } from '../../app/preferences/preferences';
import type { CalendarEntry } from './calendar-entry';
import type { EntryActs } from './entry-acts';
import { EntryChip } from './entry-chip';

export interface AgendaProps {
  readonly days: readonly string[];
  readonly entries: ReadonlyMap<string, readonly CalendarEntry[]>;
  readonly today: string;
  readonly acts: EntryActs;
}

/** The days on which something happens, one below the other; what a phone shows. */
export function Agenda({ days, entries, today, acts }: AgendaProps) {
  const t = useTranslations('calendar');
  const { locale } = usePreferences();
  const busy = days.filter((day) => entries.has(day));
  if (busy.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;

  return (
    <ol className="flex max-w-3xl flex-col">
      {busy.map((day) => (
        <li
          key={day}
          className="grid gap-x-6 gap-y-1 border-t border-line py-3 sm:grid-cols-[12rem_1fr]"
          {...(day === today ? { 'aria-current': 'date' as const } : {})}
        >
          <h3
            className={classNames(
              'pt-1 text-md first-letter:uppercase',
              day === today ? 'font-medium text-ember' : 'text-ink-2',
            )}
          >
            {sayCalendarDay(day, locale, 'weekday')}
          </h3>
          <ul className="flex min-w-0 flex-col">
            {entries.get(day)?.map((entry) => (
              <li key={entry.key}>
                <EntryChip entry={entry} acts={acts} isWhole />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
