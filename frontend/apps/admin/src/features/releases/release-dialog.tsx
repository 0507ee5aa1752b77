import type { ReleasePartsFragment } from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input, Textarea } from '@lavamedia/ui';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReleaseActs } from './use-release-acts';

export interface ReleaseDialogProps {
  /** The release that is renamed; a new one without it. */
  readonly release?: ReleasePartsFragment;
  /** @param id the release that was made or changed */
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}

/** Begins a release, or says anew what it is called and about. */
export function ReleaseDialog({ release, onDone, onClose }: ReleaseDialogProps) {
  const t = useTranslations('releases');
  const common = useTranslations('common');
  const acts = useReleaseActs();
  const form = useId();
  const [name, setName] = useState(release?.name ?? '');
  const [description, setDescription] = useState(release?.description ?? '');
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const save = async () => {
    setIsTried(true);
    if (!name.trim()) return;
    setIsBusy(true);
    let id = release?.id;
    const refused = await acts.attempt(async () => {
      if (release) {
        return acts.update({ id: release.id, expectedVersion: release.version, name, description });
      }
      const payload = await acts.create({ name, ...(description.trim() ? { description } : {}) });
      id = payload.contentRelease?.id;
      return payload;
    });
    setIsBusy(false);
    setRefusal(refused);
    if (!refused && id) onDone(id);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t(release ? 'rename' : 'create')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={form} variant="primary" busy={isBusy}>
            {t(release ? 'save' : 'create')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="mt-4 flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={t('name')} required error={isTried && !name.trim() && t('nameMissing')}>
          <Input maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label={t('description')} hint={t('descriptionHint')}>
          <Textarea
            rows={3}
            maxLength={2000}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        </Field>
        {refusal && (
          <p role="alert" className="border-s-2 border-bad ps-3 text-md text-ink">
            {refusal}
          </p>
        )}
      </form>
    </Dialog>
  );
}
