import { useNameContentVersionMutation } from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input } from '@lavamedia/ui';
import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import type { ListedVersion } from './version-choices';

export interface NameVersionDialogProps {
  readonly version: ListedVersion;
  readonly onClose: () => void;
}

/** Gives a version a name, so that it is found again among hundreds. */
export function NameVersionDialog({ version, onClose }: NameVersionDialogProps) {
  const t = useTranslations('history');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [name, setName] = useState(version.name ?? '');
  const [give, { data, error, isLoading }] = useNameContentVersionMutation();
  const refused = data?.nameContentVersion.errors?.[0];

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const answer = await give({ input: { id: version.id, name } });
    if (answer.data?.nameContentVersion.contentVersion) onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('nameTitle', { number: version.versionNumber })}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" type="submit" form="name-version" busy={isLoading}>
            {t('nameIt')}
          </Button>
        </>
      }
    >
      <form id="name-version" onSubmit={(event) => void submit(event)} className="mt-4">
        <Field
          label={t('name')}
          hint={t('nameHint')}
          error={refused ? errorText(refused) : error && problemText(error).title}
        >
          <Input value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
