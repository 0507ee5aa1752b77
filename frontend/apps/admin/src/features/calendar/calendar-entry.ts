import type { CalendarEntries, ReleasePartsFragment } from '@lavamedia/api/admin';
import { titleOf, type Schedule } from '../schedules/schedule-dialog';
import { inParis } from '../workflow/wall-clock';

/** One thing on the calendar. */
export type CalendarEntry = {
  readonly key: string;
  /** What a clock in Paris shows: `2027-03-28T09:30`. */
  readonly at: string;
  readonly title: string;
  readonly locale?: string;
} & (
  | { readonly kind: 'schedule'; readonly schedule: Schedule }
  | { readonly kind: 'release'; readonly release: ReleasePartsFragment }
  | { readonly kind: 'embargo' | 'published'; readonly contentId: string }
);

/** What happens on each day of Paris, in the order of the clock. */
export function entriesByDay(entries: CalendarEntries): ReadonlyMap<string, readonly CalendarEntry[]> {
  const done = new Set(
    entries.schedules
      .filter(({ status, act }) => status === 'DONE' && act === 'PUBLISH')
      .map(({ contentItem }) => contentItem.id),
  );
  const all: CalendarEntry[] = [
    ...entries.schedules.map((schedule) => ({
      kind: 'schedule' as const,
      key: schedule.id,
      at: inParis(new Date(schedule.runAt)),
      title: titleOf(schedule),
      locale: schedule.contentItem.locale,
      schedule,
    })),
    ...entries.releases.flatMap((release) =>
      release.runAt
        ? [
            {
              kind: 'release' as const,
              key: release.id,
              at: inParis(new Date(release.runAt)),
              title: release.name,
              release,
            },
          ]
        : [],
    ),
    ...entries.embargoes.flatMap(({ id, title, locale, embargoedUntil }) =>
      embargoedUntil
        ? [
            {
              kind: 'embargo' as const,
              key: `embargo ${id}`,
              at: inParis(new Date(embargoedUntil)),
              title,
              locale,
              contentId: id,
            },
          ]
        : [],
    ),
    // What the clock published is told once.
    ...entries.published.flatMap(({ id, title, locale, publishedAt }) =>
      publishedAt && !done.has(id)
        ? [
            {
              kind: 'published' as const,
              key: `published ${id}`,
              at: inParis(new Date(publishedAt)),
              title,
              locale,
              contentId: id,
            },
          ]
        : [],
    ),
  ];
  const byDay = new Map<string, CalendarEntry[]>();
  for (const entry of all.sort((one, other) => one.at.localeCompare(other.at))) {
    const day = entry.at.slice(0, 10);
    byDay.set(day, [...(byDay.get(day) ?? []), entry]);
  }
  return byDay;
}

/** The same time of the clock on another day. */
export const onDay = (day: string, { at }: Pick<CalendarEntry, 'at'>): string => `${day}${at.slice(10)}`;
