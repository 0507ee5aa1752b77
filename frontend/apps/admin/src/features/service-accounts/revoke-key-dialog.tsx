import { useRevokeApiKeyMutation, type ApiKeyPartsFragment, type RequestProblem } from '@lavamedia/api/admin';
import { Button, Dialog, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface RevokeKeyDialogProps {
  readonly apiKey: ApiKeyPartsFragment;
  readonly onClose: () => void;
}

/** Asks before a key ends for good. */
export function RevokeKeyDialog({ apiKey, onClose }: RevokeKeyDialogProps) {
  const t = useTranslations('serviceAccounts');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [revoke, { isLoading }] = useRevokeApiKeyMutation();
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async () => {
    setProblem(null);
    try {
      const { revokeApiKey } = await revoke({ input: { id: apiKey.id } }).unwrap();
      const refusal = revokeApiKey.errors?.[0];
      if (refusal) {
        setProblem(errorText(refusal));
        return;
      }
      show({ tone: 'ok', text: t('revokedDone', { name: apiKey.name }) });
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
      title={t('revokeTitle', { name: apiKey.name })}
      description={<p>{t('revokeText')}</p>}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="danger" busy={isLoading} onClick={() => void submit()}>
            {t('revokeAction')}
          </Button>
        </>
      }
    >
      {problem && (
        <p role="alert" className="mt-3 text-sm text-bad">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
