import { Button, Dialog, useToast } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';

export interface RecoveryCodesDialogProps {
  readonly codes: readonly string[];
  readonly onClose: () => void;
}

/** Shows recovery codes this once, to be copied or written down. */
export function RecoveryCodesDialog({ codes, onClose }: RecoveryCodesDialogProps) {
  const t = useTranslations('account');
  const show = useToast();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      show({ tone: 'ok', text: t('codesCopied') });
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
      title={t('codesTitle')}
      description={<p>{t('codesText')}</p>}
      closeLabel={t('codesKept')}
      actions={
        <>
          <Button onClick={() => void copy()}>{t('copyCodes')}</Button>
          <Button variant="primary" onClick={onClose}>
            {t('codesKept')}
          </Button>
        </>
      }
    >
      <ul className="mt-4 grid gap-x-8 gap-y-2 bg-sunken p-4 font-mono text-sm text-ink sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
