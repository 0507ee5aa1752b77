import {
  useRemoveNewsletterSubscriberMutation,
  type NewsletterSubscriberPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Dialog, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface RemoveDialogProps {
  readonly subscriber: NewsletterSubscriberPartsFragment;
  readonly onClose: () => void;
}

/** Asks before an address is forgotten. */
export function RemoveDialog({ subscriber, onClose }: RemoveDialogProps) {
  const t = useTranslations('newsletter');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [remove, { isLoading }] = useRemoveNewsletterSubscriberMutation();
  const [problem, setProblem] = useState<string | null>(null);
  const { id, email } = subscriber;

  const confirm = async () => {
    try {
      const { errors } = (await remove({ input: { id } }).unwrap()).removeNewsletterSubscriber;
      if (errors?.[0]) {
        setProblem(errorText(errors[0]));
        return;
      }
      show({ tone: 'ok', text: t('removed', { email }) });
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
      title={t('removeTitle')}
      description={t('removeText', { email })}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="danger" busy={isLoading} onClick={() => void confirm()}>
            {t('removeAction')}
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
