import { Button, Dialog, Field, Input, useToast } from '@lavamedia/ui';
import { Copy, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';

export interface SecretDialogProps {
  readonly secret: string;
  readonly onClose: () => void;
}

/** Shows the secret of a new key, this once: it is left by its own button only. */
export function SecretDialog({ secret, onClose }: SecretDialogProps) {
  const t = useTranslations('serviceAccounts');
  const show = useToast();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      show({ tone: 'ok', text: t('copied') });
    } catch {
      show({ tone: 'bad', text: t('copyFailed') });
    }
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('secretTitle')}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('secretKept')}
        </Button>
      }
    >
      <div className="mt-4 flex flex-col gap-4">
        <p role="alert" className="flex items-start gap-2 text-md text-ink-2">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5] text-warn" />
          <span>{t('secretOnce')}</span>
        </p>
        <div className="flex items-end gap-2">
          <Field label={t('secret')} className="min-w-0 flex-1">
            <Input
              readOnly
              value={secret}
              className="font-mono text-sm"
              onFocus={(event) => event.currentTarget.select()}
            />
          </Field>
          <Button onClick={() => void copy()}>
            <Copy aria-hidden />
            {t('copy')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
