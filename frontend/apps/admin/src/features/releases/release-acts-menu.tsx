import type { ReleasePartsFragment } from '@lavamedia/api/admin';
import { Button, Menu, MenuItem, MenuSeparator } from '@lavamedia/ui';
import { CalendarClock, CalendarX2, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Question } from './release-question';

export interface ReleaseActsMenuProps {
  readonly release: ReleasePartsFragment;
  readonly onAsk: (question: Question) => void;
}

/** What else can be done with a release. */
export function ReleaseActsMenu({ release, onAsk }: ReleaseActsMenuProps) {
  const t = useTranslations('releases');

  return (
    <Menu
      trigger={
        <Button variant="quiet" aria-label={t('acts')} className="w-9 px-0 touch:min-w-11">
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      <MenuItem icon={<CalendarClock aria-hidden />} onSelect={() => onAsk('schedule')}>
        {t(release.status === 'SCHEDULED' ? 'reschedule' : 'schedule')}
      </MenuItem>
      {release.status === 'SCHEDULED' && (
        <MenuItem icon={<CalendarX2 aria-hidden />} onSelect={() => onAsk('cancel')}>
          {t('cancelSchedule')}
        </MenuItem>
      )}
      <MenuItem icon={<Pencil aria-hidden />} onSelect={() => onAsk('rename')}>
        {t('rename')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={() => onAsk('delete')}>
        {t('delete')}
      </MenuItem>
    </Menu>
  );
}
