import { Button, Dialog, Field, Input, useToast } from '@lavamedia/ui';
import { Copy, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';

export interface IssuedSecret {
  readonly name: string;
  readonly clientId: string;
  /** Null for an application that cannot keep one. */
  readonly secret: string | null;
}

export interface SecretDialogProps {
  readonly issued: IssuedSecret;
  readonly onClose: () => void;
}

/** Shows what an application needs to prove itself, this once: it is left by its own button only. */
export function SecretDialog({ issued: { name, clientId, secret }, onClose }: SecretDialogProps) {
  const t = useTranslations('applications');

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="medium"
      title={t('credentials', { name })}
      actions={
        <Button variant="primary" onClick={onClose}>
          {secret ? t('secretKept') : t('done')}
        </Button>
      }
    >
      <div className="mt-4 flex flex-col gap-4">
        {secret && (
          <p role="status" className="flex items-start gap-2 text-md text-ink-2">
            <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5] text-warn" />
            <span>{t('secretOnce')}</span>
          </p>
        )}
        <Credential label={t('clientId')} value={clientId} copyLabel={t('copyClientId')} />
        {secret && <Credential label={t('secret')} value={secret} copyLabel={t('copySecret')} />}
        {!secret && <p className="text-md text-ink-2">{t('noSecret')}</p>}
      </div>
    </Dialog>
  );
}

interface CredentialProps {
  readonly label: string;
  readonly value: string;
  readonly copyLabel: string;
}

function Credential({ label, value, copyLabel }: CredentialProps) {
  const t = useTranslations('applications');
  const show = useToast();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      show({ tone: 'ok', text: t('copied') });
    } catch {
      show({ tone: 'bad', text: t('copyFailed') });
    }
  };

  return (
    <div className="flex items-end gap-2">
      <Field label={label} className="min-w-0 flex-1">
        <Input
          readOnly
          value={value}
          className="font-mono text-sm"
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <Button aria-label={copyLabel} onClick={() => void copy()}>
        <Copy aria-hidden />
        {t('copy')}
      </Button>
    </div>
  );
}
