import { useContentReleasesQuery, type ScheduledAct, type ScheduledVersion } from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input, Select, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReleaseActs } from './use-release-acts';

export interface AddToReleaseDialogProps {
  readonly contentIds: readonly string[];
  readonly onClose: (isDone: boolean) => void;
}

/** Radix's select knows no empty value. */
const another = 'another';

/** Puts items that are at hand into a release that is to come, or into a new one. */
export function AddToReleaseDialog({ contentIds, onClose }: AddToReleaseDialogProps) {
  const t = useTranslations('releases');
  const common = useTranslations('common');
  const show = useToast();
  const acts = useReleaseActs();
  const { data } = useContentReleasesQuery({
    first: 50,
    where: { status: { in: ['OPEN', 'SCHEDULED', 'FAILED'] } },
    order: [{ createdAt: 'DESC' }],
  });
  const releases = data?.contentReleases?.nodes ?? [];
  const [picked, setPicked] = useState<string>();
  const chosen = picked ?? releases[0]?.id ?? another;
  const [name, setName] = useState('');
  const [act, setAct] = useState<ScheduledAct>('PUBLISH');
  const [versionChoice, setVersionChoice] = useState<ScheduledVersion>('LATEST_APPROVED');
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const add = async () => {
    setIsBusy(true);
    const refused = await acts.attempt(async () => {
      let releaseId = chosen;
      if (chosen === another) {
        const payload = await acts.create({ name });
        if (!payload.contentRelease) return payload;
        releaseId = payload.contentRelease.id;
        // A second attempt does not begin another one.
        setPicked(releaseId);
      }
      return acts.addItems({ releaseId, contentIds: [...contentIds], act, versionChoice });
    });
    setIsBusy(false);
    setRefusal(refused);
    if (refused) return;
    show({ tone: 'ok', text: t('added', { count: contentIds.length }) });
    onClose(true);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose(false);
      }}
      title={t('addTo')}
      description={t('addToText', { count: contentIds.length })}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{common('cancel')}</Button>
          <Button
            variant="primary"
            busy={isBusy}
            disabled={!data || (chosen === another && !name.trim())}
            onClick={() => void add()}
          >
            {t('addTo')}
          </Button>
        </>
      }
    >
      <div className="mt-4 flex flex-col gap-4">
        <Field label={t('release')}>
          <Select
            value={chosen}
            onValueChange={setPicked}
            options={[
              ...releases.map((release) => ({ value: release.id, label: release.name })),
              { value: another, label: t('create') },
            ]}
          />
        </Field>
        {chosen === another && (
          <Field label={t('name')} required>
            <Input maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
          </Field>
        )}
        <Field label={t('act')}>
          <Select
            value={act}
            onValueChange={setAct}
            options={[
              { value: 'PUBLISH', label: t('publishThem') },
              { value: 'UNPUBLISH', label: t('unpublishThem') },
            ]}
          />
        </Field>
        {act === 'PUBLISH' && (
          <Field label={t('version')}>
            <Select
              value={versionChoice}
              onValueChange={setVersionChoice}
              options={[
                { value: 'LATEST_APPROVED', label: t('latestApproved') },
                { value: 'THIS_VERSION', label: t('newestNow') },
              ]}
            />
          </Field>
        )}
        {refusal && (
          <p role="alert" className="border-s-2 border-bad ps-3 text-md text-ink">
            {refusal}
          </p>
        )}
      </div>
    </Dialog>
  );
}
