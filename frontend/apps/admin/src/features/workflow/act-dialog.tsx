import { Button, Dialog, Field, Input, Select, Textarea } from '@lavamedia/ui';
import { useId, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { asksFor, isDanger, type ActDetails, type ConfirmedAct } from './act';
import { nextFullHour } from './wall-clock';

export interface ActDialogProps {
  readonly act: ConfirmedAct;
  /** The headline of what is acted on. */
  readonly title: string;
  readonly busy: boolean;
  /** What else is worth knowing before the act. */
  readonly children?: ReactNode;
  /** Why the act was refused, when it was. */
  readonly refusal?: string | undefined;
  readonly onConfirm: (details: ActDetails) => void;
  readonly onClose: () => void;
}

/** Says what an act does to readers before it is done, and asks for what it needs. */
export function ActDialog({ act, title, busy, children, refusal, onConfirm, onClose }: ActDialogProps) {
  const t = useTranslations('acts');
  const common = useTranslations('common');
  const form = useId();
  const needs = asksFor[act];
  const [note, setNote] = useState('');
  const [instant, setInstant] = useState(() => nextFullHour(new Date()));
  const [versionChoice, setVersionChoice] =
    useState<NonNullable<ActDetails['versionChoice']>>('THIS_VERSION');
  const [isTried, setIsTried] = useState(false);
  const noteMissing = needs.note !== undefined && needs.note !== 'optional' && note.trim() === '';
  const instantMissing = needs.instant !== undefined && instant === '';

  const confirm = () => {
    setIsTried(true);
    if (noteMissing || instantMissing) return;
    onConfirm({
      ...(needs.note && note.trim() ? { note: note.trim() } : {}),
      ...(needs.instant ? { instant } : {}),
      ...(needs.versionChoice ? { versionChoice } : {}),
    });
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t(`${act}.title`)}
      description={
        <div className="mt-2 flex flex-col gap-3">
          <p className="font-serif text-lg leading-snug text-ink">{title}</p>
          <p>{t(`${act}.text`)}</p>
          {children}
        </div>
      }
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={form} variant={isDanger.has(act) ? 'danger' : 'primary'} busy={busy}>
            {t(`${act}.confirm`)}
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
          confirm();
        }}
      >
        {needs.instant && (
          <Field
            label={t(needs.instant)}
            hint={t('zone')}
            required
            error={isTried && instantMissing && t('instantMissing')}
          >
            <Input
              type="datetime-local"
              value={instant}
              onChange={(event) => setInstant(event.target.value)}
            />
          </Field>
        )}
        {needs.versionChoice && (
          <Field label={t('version')}>
            <Select
              value={versionChoice}
              onValueChange={setVersionChoice}
              options={[
                { value: 'THIS_VERSION', label: t('thisVersion') },
                { value: 'LATEST_APPROVED', label: t('latestApproved') },
              ]}
            />
          </Field>
        )}
        {needs.note && (
          <Field
            label={needs.note === 'readers' ? t('noteForReaders') : t('note')}
            hint={needs.note === 'optional' && t('noteHint')}
            required={needs.note !== 'optional'}
            error={isTried && noteMissing && t('noteMissing')}
          >
            <Textarea
              rows={3}
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
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
