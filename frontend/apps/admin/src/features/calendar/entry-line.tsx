import { classNames } from '@lavamedia/ui';
import { CircleCheck, LockOpen, Package, Send, TriangleAlert, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CalendarEntry } from './calendar-entry';

/** What happens, when, to what; in one line, in which shape and word say what colour says. */
export function EntryLine({
  entry,
  isWhole = false,
}: {
  readonly entry: CalendarEntry;
  readonly isWhole?: boolean;
}) {
  const t = useTranslations('calendar');
  const { icon: Icon, colour, word } = looksOf(entry);

  return (
    <span className="flex min-w-0 items-center gap-1.5 text-start text-xs">
      <Icon aria-hidden className={classNames('size-3.5 shrink-0 stroke-[1.5]', colour)} />
      <span className="shrink-0 text-ink-2 tabular-nums">{entry.at.slice(11)}</span>
      <span className="sr-only">{t(`kind.${word}`)}</span>
      <span
        lang={entry.locale}
        className={classNames(
          'min-w-0 text-ink',
          isWhole ? 'text-md' : 'truncate',
          entry.kind === 'release' && 'font-medium',
        )}
      >
        {entry.title}
      </span>
    </span>
  );
}

/** How an entry looks, and what it is in a word. */
export function looksOf(entry: CalendarEntry) {
  switch (entry.kind) {
    case 'release':
      return entry.release.status === 'FAILED'
        ? ({ icon: TriangleAlert, colour: 'text-bad', word: 'failed' } as const)
        : entry.release.status === 'PUBLISHED'
          ? ({ icon: Package, colour: 'text-ok', word: 'releaseOut' } as const)
          : ({ icon: Package, colour: 'text-info', word: 'release' } as const);
    case 'embargo':
      return { icon: LockOpen, colour: 'text-warn', word: 'embargo' } as const;
    case 'published':
      return { icon: CircleCheck, colour: 'text-ok', word: 'published' } as const;
    case 'schedule':
      if (entry.schedule.status === 'FAILED') {
        return { icon: TriangleAlert, colour: 'text-bad', word: 'failed' } as const;
      }
      return entry.schedule.act === 'PUBLISH'
        ? entry.schedule.status === 'DONE'
          ? ({ icon: CircleCheck, colour: 'text-ok', word: 'published' } as const)
          : ({ icon: Send, colour: 'text-info', word: 'publish' } as const)
        : entry.schedule.status === 'DONE'
          ? ({ icon: Undo2, colour: 'text-ink-3', word: 'unpublished' } as const)
          : ({ icon: Undo2, colour: 'text-warn', word: 'unpublish' } as const);
  }
}
