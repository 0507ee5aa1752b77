import type { ActivityPartsFragment } from '@lavamedia/api/admin';
import { StatusShape } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';

/** What was done on an item and what was said with it, the latest first. */
export function ActivityList({ activities }: { readonly activities: readonly ActivityPartsFragment[] }) {
  const t = useTranslations('context');

  return (
    <ol className="flex flex-col gap-3">
      {activities.map(({ id, act, toState, note, occurredAt, actor }) => (
        <li key={id} className="flex gap-2.5 text-sm text-ink-2">
          <span className="mt-1">
            <StatusShape status={toState} />
          </span>
          <div className="min-w-0 flex-1">
            <p>
              <span className="font-medium text-ink">{actor?.displayName ?? t('somebody')}</span>{' '}
              {t(`did.${act}`)}
            </p>
            {note && <p className="mt-1 border-s-2 border-line ps-2.5 break-words text-ink">{note}</p>}
            <p className="text-xs text-ink-3">
              <SaidDate value={occurredAt} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
