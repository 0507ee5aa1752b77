import type { ReleasePartsFragment } from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input } from '@lavamedia/ui';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { nextFullHour } from '../workflow/wall-clock';
import { ReleaseDialog } from './release-dialog';
import { useReleaseActs } from './use-release-acts';

export type Question = 'publish' | 'schedule' | 'cancel' | 'rename' | 'delete';

export interface ReleaseQuestionProps {
  readonly question: Question;
  readonly release: ReleasePartsFragment;
  /** How many items something stands against. */
  readonly obstacles: number;
  /** The time to begin with, such as the day that it was dragged to. */
  readonly proposed?: string | undefined;
  readonly onDone: (question: Question) => void;
  readonly onClose: () => void;
}

/** Says what an act on a release does, asks for what it needs, and does it. */
export function ReleaseQuestion({
  question,
  release,
  obstacles,
  proposed,
  onDone,
  onClose,
}: ReleaseQuestionProps) {
  const t = useTranslations('releases');
  const common = useTranslations('common');
  const acts = useReleaseActs();
  const form = useId();
  const [at, setAt] = useState(proposed ?? release.localTime?.slice(0, 16) ?? nextFullHour(new Date()));
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  if (question === 'rename') {
    return <ReleaseDialog release={release} onDone={() => onDone('rename')} onClose={onClose} />;
  }

  const input = { id: release.id, expectedVersion: release.version };
  const confirm = async () => {
    setIsBusy(true);
    const refused = await acts.attempt(() => {
      switch (question) {
        case 'publish':
          return acts.publish(input);
        case 'schedule':
          return acts.schedule({ ...input, at, timeZone: release.timeZone ?? 'Europe/Paris' });
        case 'cancel':
          return acts.cancel(input);
        case 'delete':
          return acts.remove(input);
      }
    });
    setIsBusy(false);
    setRefusal(refused);
    if (!refused) onDone(question);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t(`question.${question}.title`)}
      closeLabel={common('close')}
      description={
        <div className="mt-2 flex flex-col gap-3">
          <p className="text-base font-medium text-ink">{release.name}</p>
          <p>{t(`question.${question}.text`, { count: release.items?.totalCount ?? 0 })}</p>
          {question === 'publish' && obstacles > 0 && (
            <p className="border-s-2 border-warn ps-3 text-ink">{t('blocked', { count: obstacles })}</p>
          )}
        </div>
      }
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            type="submit"
            form={form}
            busy={isBusy}
            variant={question === 'delete' || question === 'cancel' ? 'danger' : 'primary'}
            disabled={question === 'schedule' && at === ''}
          >
            {t(`question.${question}.confirm`)}
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
          void confirm();
        }}
      >
        {question === 'schedule' && (
          <Field label={t('at')} hint={t('zone', { zone: release.timeZone ?? 'Europe/Paris' })} required>
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
