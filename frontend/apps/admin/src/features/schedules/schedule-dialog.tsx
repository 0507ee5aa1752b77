import type { ContentSchedulesQuery } from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input } from '@lavamedia/ui';
import { sayExactDate } from '@lavamedia/utils';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePreferences } from '../../app/preferences/preferences';

export type Schedule = NonNullable<NonNullable<ContentSchedulesQuery['contentSchedules']>['nodes']>[number];

export interface ScheduleDialogProps {
  readonly schedule: Schedule;
  /** What is asked: another time, or to call it off. */
  readonly ask: 'move' | 'cancel';
  /** The time to begin with, such as the day that it was dragged to: `2027-03-28T09:30`. */
  readonly proposed?: string | undefined;
  readonly busy: boolean;
  readonly refusal: string | undefined;
  readonly onMove: (at: string) => void;
  readonly onCancelSchedule: () => void;
  readonly onClose: () => void;
}

/** Says what was set and what it becomes, before it does. */
export function ScheduleDialog({
  schedule,
  ask,
  proposed,
  busy,
  refusal,
  onMove,
  onCancelSchedule,
  onClose,
}: ScheduleDialogProps) {
  const t = useTranslations('schedules');
  const common = useTranslations('common');
  const { locale } = usePreferences();
  const form = useId();
  const [at, setAt] = useState(proposed ?? schedule.localTime.slice(0, 16));
  const was = sayExactDate(new Date(schedule.runAt), locale);

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t(`${ask}.title`)}
      closeLabel={common('close')}
      description={
        <div className="mt-2 flex flex-col gap-3">
          <p lang={schedule.contentItem.locale} className="font-serif text-lg leading-snug text-ink">
            {titleOf(schedule)}
          </p>
          <p>{t(`was.${schedule.act}`, { at: was })}</p>
          <p>{t(`${ask}.text`)}</p>
        </div>
      }
      actions={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          <Button
            type="submit"
            form={form}
            busy={busy}
            variant={ask === 'move' ? 'primary' : 'danger'}
            disabled={ask === 'move' && at === ''}
          >
            {t(`${ask}.confirm`)}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="mt-4 flex flex-col gap-4 empty:hidden"
        onSubmit={(event) => {
          event.preventDefault();
          if (ask === 'move') onMove(at);
          else onCancelSchedule();
        }}
      >
        {ask === 'move' && (
          <Field label={t('at')} hint={t('zone', { zone: schedule.timeZone })} required>
            <Input type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
          </Field>
        )}
        {refusal && (
          <p role="alert" className="border-s-2 border-bad ps-3 text-md text-ink">
            {refusal}
          </p>
        )}
      </form>
    </Dialog>
  );
}

/** The headline that goes out, which may be newer than the one that readers see. */
export const titleOf = ({ contentItem }: Schedule): string =>
  contentItem.latestVersion?.title ?? contentItem.title;
