import {
  useDeleteIdentityProviderMutation,
  type IdentityProviderPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input, useToast } from '@lavamedia/ui';
import { useState, type SyntheticEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface DeleteProviderDialogProps {
  readonly provider: IdentityProviderPartsFragment;
  readonly onClose: () => void;
}

/** Says whom it locks out, and wants the name typed: the links of all its people go with it. */
export function DeleteProviderDialog({ provider: { id, name }, onClose }: DeleteProviderDialogProps) {
  const t = useTranslations('identityProviders');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [remove, { isLoading }] = useDeleteIdentityProviderMutation();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const isConfirmed = typed.trim() === name;

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isLoading || !isConfirmed) return;
    try {
      const refusal = (await remove({ input: { id } }).unwrap()).deleteIdentityProvider.errors?.[0];
      if (refusal) {
        setProblem(errorText(refusal));
        return;
      }
      show({ tone: 'ok', text: t('deleted', { name }) });
      onClose();
    } catch (failure) {
      const text = problemText(failure as RequestProblem);
      setProblem(`${text.title} ${text.advice}`);
    }
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('deleteTitle', { name })}
      description={<p>{t('deleteText')}</p>}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            type="submit"
            form="delete-provider"
            variant="danger"
            busy={isLoading}
            disabled={!isConfirmed}
          >
            {t('deleteAction')}
          </Button>
        </>
      }
    >
      <form id="delete-provider" noValidate onSubmit={(event) => void submit(event)}>
        {problem && (
          <p role="alert" className="mt-4 text-md text-bad">
            {problem}
          </p>
        )}
        <Field label={t('typeName', { name })} className="mt-4">
          <Input
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
