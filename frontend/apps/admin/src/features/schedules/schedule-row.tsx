import { Badge, IconButton } from '@lavamedia/ui';
import { CalendarClock, CalendarX2, Send, Undo2 } from 'lucide-react';
import { sayExactDate } from '@lavamedia/utils';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { usePreferences } from '../../app/preferences/preferences';
import { SaidDate } from '../../app/said-date';
import { useRefusalText } from '../errors/use-refusal-text';
import { titleOf, type Schedule } from './schedule-dialog';
import { mayChange } from './use-schedule-acts';

/** What counts as late: the clock's own rounding does not. */
const late = 60;

export interface ScheduleRowProps {
  readonly schedule: Schedule;
  readonly now: Date;
  readonly onMove: () => void;
  readonly onCancel: () => void;
}

/** One schedule: when, what, of which text, set by whom, and what came of it. */
export function ScheduleRow({ schedule, now, onMove, onCancel }: ScheduleRowProps) {
  const t = useTranslations('schedules');
  const refusal = useRefusalText();
  const { locale } = usePreferences();
  const { act, status, runAt, timeZone, versionChoice, createdBy, contentItem, lateBySeconds, failureCode } =
    schedule;
  const title = titleOf(schedule);
  const isOverdue = status === 'PENDING' && new Date(runAt).getTime() + late * 1000 < now.getTime();

  return (
    <li className="grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-1 border-b border-line py-3 md:grid-cols-[15rem_1fr_auto]">
      <p className="flex items-center gap-2 text-sm text-ink-2 max-md:col-span-2">
        {act === 'PUBLISH' ? (
          <Send aria-hidden className="size-4 shrink-0 stroke-[1.5] text-ok" />
        ) : (
          <Undo2 aria-hidden className="size-4 shrink-0 stroke-[1.5] text-warn" />
        )}
        <span>
          <span className="block text-ink">{t(`acts.${act}`)}</span>
          <time dateTime={runAt} className="block tabular-nums first-letter:uppercase">
            {sayExactDate(new Date(runAt), locale)}
          </time>
          {timeZone !== 'Europe/Paris' && (
            <span className="block text-xs text-ink-3">{t('setIn', { zone: timeZone })}</span>
          )}
        </span>
      </p>
      <div className="min-w-0">
        <Link
          to={paths.item(contentItem.id)}
          lang={contentItem.locale}
          className="line-clamp-2 rounded-control font-serif text-lg leading-snug text-ink hover:text-ember"
        >
          {title}
        </Link>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-3">
          {contentItem.locale !== 'fr' && <Badge>{contentItem.locale.toUpperCase()}</Badge>}
          {act === 'PUBLISH' && <span>{t(`version.${versionChoice}`)}</span>}
          {createdBy && <span>{t('setBy', { name: createdBy.displayName })}</span>}
          {isOverdue && <Badge tone="warn">{t('overdue')}</Badge>}
          {status === 'CANCELLED' && <Badge>{t('status.CANCELLED')}</Badge>}
          {status === 'SUPERSEDED' && <Badge>{t('status.SUPERSEDED')}</Badge>}
          {status === 'DONE' && <Badge tone="ok">{t('status.DONE')}</Badge>}
          {status === 'DONE' && (lateBySeconds ?? 0) > late && (
            <Badge tone="warn">{t('lateBy', { minutes: Math.round((lateBySeconds ?? 0) / 60) })}</Badge>
          )}
          {schedule.finishedAt && <SaidDate value={schedule.finishedAt} />}
        </p>
        {status === 'FAILED' && (
          <p className="mt-1.5 border-s-2 border-bad ps-2.5 text-sm text-ink">
            {t('failed')} {failureCode && refusal(failureCode)}
          </p>
        )}
      </div>
      {mayChange(schedule) && (
        <div className="flex">
          <IconButton size="small" label={t('moveOne', { title })} onClick={onMove}>
            <CalendarClock aria-hidden />
          </IconButton>
          <IconButton size="small" label={t('cancelOne', { title })} onClick={onCancel}>
            <CalendarX2 aria-hidden />
          </IconButton>
        </div>
      )}
    </li>
  );
}
