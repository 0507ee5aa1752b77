import { Button, Dialog } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { useCopy } from '../../app/use-copy';

export interface RecoveryCodesDialogProps {
  readonly codes: readonly string[];
  readonly onClose: () => void;
}

/** Shows recovery codes this once, to be copied or written down. */
export function RecoveryCodesDialog({ codes, onClose }: RecoveryCodesDialogProps) {
  const t = useTranslations('account');
  const copy = useCopy();

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
          <Button onClick={() => void copy(codes.join('\n'))}>{t('copyCodes')}</Button>
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
