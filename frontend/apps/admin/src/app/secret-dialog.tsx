import { Button, Credential, Dialog } from '@lavamedia/ui';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useCopy } from './use-copy';

export interface SecretDialogProps {
  readonly title: string;
  /** What to do with the secret before it is gone; without it nothing here is secret. */
  readonly warning?: string;
  readonly credentials: readonly {
    readonly label: string;
    readonly value: string;
    readonly copyLabel: string;
  }[];
  /** What else is worth knowing. */
  readonly note?: string;
  readonly onClose: () => void;
}

/** Shows what a program needs to prove itself, this once: it is left by its own button only. */
export function SecretDialog({ title, warning, credentials, note, onClose }: SecretDialogProps) {
  const t = useTranslations('common');
  const copy = useCopy();

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="medium"
      title={title}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t(warning ? 'secretKept' : 'done')}
        </Button>
      }
    >
      <div className="mt-4 flex flex-col gap-4">
        {warning && (
          <p role="status" className="flex items-start gap-2 text-md text-ink-2">
            <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5] text-warn" />
            <span>{warning}</span>
          </p>
        )}
        {credentials.map((credential) => (
          <Credential key={credential.label} {...credential} copyText={t('copy')} onCopy={copy} />
        ))}
        {note && <p className="text-md text-ink-2">{note}</p>}
      </div>
    </Dialog>
  );
}
