import { useDraggable } from '@dnd-kit/core';
import { classNames, Menu, MenuItem } from '@lavamedia/ui';
import { CalendarClock, CalendarX2, SquarePen } from 'lucide-react';
import { useRef, useState } from 'react';
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
  const [isOpen, setIsOpen] = useState(false);
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: entry.key,
    data: { entry },
    disabled: !isMovable,
  });
  const path =
    entry.kind === 'release'
      ? paths.release(entry.release.id)
      : paths.item(entry.kind === 'schedule' ? entry.schedule.contentItem.id : entry.contentId);

  // Radix opens its menu as the pointer goes down. What can be dragged waits for the press: until then nobody knows which is meant.
  const isPressed = useRef(false);
  const wasOpen = useRef(false);
  const press = {
    ...listeners,
    onPointerDownCapture: () => {
      isPressed.current = true;
      wasOpen.current = isOpen;
    },
    onKeyDownCapture: () => {
      isPressed.current = false;
    },
    // The press itself has closed what was open.
    onClick: () => setIsOpen(!wasOpen.current),
  };

  return (
    <Menu
      align="start"
      open={isOpen}
      onOpenChange={(next) => {
        if (!next || !isMovable || !isPressed.current) setIsOpen(next);
      }}
      trigger={
        <button
          ref={setNodeRef}
          type="button"
          className={classNames(
            'block w-full min-w-0 rounded-control px-1.5 py-1 hover:bg-sunken touch:min-h-11',
            isMovable && 'touch-none',
            isDragging && 'opacity-45',
          )}
          {...(isMovable && press)}
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
