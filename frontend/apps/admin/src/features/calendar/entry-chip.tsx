import { useDraggable } from '@dnd-kit/core';
import { classNames, Menu, MenuItem } from '@lavamedia/ui';
import { CalendarClock, CalendarX2, SquarePen } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import type { CalendarEntry } from './calendar-entry';
import { mayMove, type EntryActs } from './entry-acts';
import { EntryLine } from './entry-line';

export interface EntryChipProps {
  readonly entry: CalendarEntry;
  readonly acts: EntryActs;
  /** Shows the whole title, where there is room. */
  readonly isWhole?: boolean;
}

/** One entry of the calendar: pressed it offers what can be done; what is planned can be dragged to another day. */
export function EntryChip({ entry, acts, isWhole = false }: EntryChipProps) {
  const t = useTranslations('calendar');
  const navigate = useNavigate();
  const isMovable = mayMove(entry);
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: entry.key,
    data: { entry },
    disabled: !isMovable,
  });
  const path =
    entry.kind === 'release'
      ? paths.release(entry.release.id)
      : paths.item(entry.kind === 'schedule' ? entry.schedule.contentItem.id : entry.contentId);

  return (
    <Menu
      align="start"
      trigger={
        <button
          ref={setNodeRef}
          type="button"
          className={classNames(
            'block w-full min-w-0 rounded-control px-1.5 py-1 hover:bg-sunken touch:min-h-11',
            isMovable && 'touch-none',
            isDragging && 'opacity-45',
          )}
          // Radix opens its menu by the pointer going down; where one can drag, it waits for the press.
          {...(isMovable && listeners)}
        >
          <EntryLine entry={entry} isWhole={isWhole} />
        </button>
      }
    >
      <MenuItem icon={<SquarePen aria-hidden />} onSelect={() => void navigate(path)}>
        {t('open')}
      </MenuItem>
      {isMovable && (
        <MenuItem icon={<CalendarClock aria-hidden />} onSelect={() => acts.move(entry)}>
          {t('move')}
        </MenuItem>
      )}
      {isMovable && entry.kind === 'schedule' && (
        <MenuItem danger icon={<CalendarX2 aria-hidden />} onSelect={() => acts.cancel(entry)}>
          {t('cancel')}
        </MenuItem>
      )}
    </Menu>
  );
}
