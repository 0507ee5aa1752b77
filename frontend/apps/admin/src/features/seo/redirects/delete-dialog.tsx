import {
  useDeleteManagedRedirectMutation,
  type ManagedRedirectPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Dialog, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../../errors/use-error-text';
import { useProblemText } from '../../errors/use-problem-text';

export interface DeleteDialogProps {
  readonly redirect: ManagedRedirectPartsFragment;
  readonly onClose: () => void;
}

export function DeleteDialog({ redirect, onClose }: DeleteDialogProps) {
  const t = useTranslations('redirects');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [remove, { isLoading }] = useDeleteManagedRedirectMutation();
  const [problem, setProblem] = useState<string | null>(null);

  const confirm = async () => {
    try {
      const { errors } = (await remove({ input: { id: redirect.id } }).unwrap()).deleteManagedRedirect;
      if (errors?.[0]) {
        setProblem(errorText(errors[0]));
        return;
      }
      show({ tone: 'ok', text: t('deleted', { source: redirect.source }) });
      onClose();
    } catch (error) {
      const text = problemText(error as RequestProblem);
      setProblem(`${text.title} ${text.advice}`);
    }
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('deleteTitle')}
      description={t('deleteText', { source: redirect.source })}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="danger" busy={isLoading} onClick={() => void confirm()}>
            {t('deleteAction')}
          </Button>
        </>
      }
    >
      {problem && (
        <p role="alert" className="mt-4 text-md text-bad">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
