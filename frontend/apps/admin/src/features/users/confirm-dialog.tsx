import { Button, Dialog, Field, Input } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { confirmsErasure } from './user-acts';

export interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  /** What has to be typed before the act, such as the address of the account. */
  readonly typed?: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before what hurts; what cannot be taken back is confirmed by typing. */
export function ConfirmDialog({ title, text, action, typed, busy, onConfirm, onClose }: ConfirmDialogProps) {
  const t = useTranslations('users');
  const common = useTranslations('common');
  const [answer, setAnswer] = useState('');
  const isOpen = typed === undefined || confirmsErasure(answer, typed);

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={title}
      description={text}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="confirm" variant="danger" busy={busy} disabled={!isOpen}>
            {action}
          </Button>
        </>
      }
    >
      <form
        id="confirm"
        onSubmit={(event) => {
          event.preventDefault();
          if (isOpen) onConfirm();
        }}
      >
        {typed !== undefined && (
          <Field label={t('typeEmail', { email: typed })} className="mt-4">
            <Input
              autoComplete="off"
              spellCheck={false}
              value={answer}
              onChange={(event) => setAnswer(event.target.value)}
            />
          </Field>
        )}
      </form>
    </Dialog>
  );
}
