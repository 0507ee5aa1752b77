import type { ErrorPartsFragment } from '@lavamedia/api/admin';
import { Button, Dialog } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';

export interface LossDialogProps {
  readonly losses: Extract<ErrorPartsFragment, { __typename: 'ContentTypeLossError' }>['losses'];
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what items would lose before anything changes. */
export function LossDialog({ losses, busy, onConfirm, onClose }: LossDialogProps) {
  const t = useTranslations('contentTypes');
  const common = useTranslations('common');

  return (
    <Dialog
      open
      title={t('lossTitle')}
      description={t('lossText')}
      closeLabel={common('close')}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="danger" busy={busy} onClick={onConfirm}>
            {t('lossConfirm')}
          </Button>
        </>
      }
    >
      <ul className="mt-4 flex flex-col gap-2 border-s-2 border-warn ps-4 text-md">
        {losses.map(({ field, reason, itemCount }) => (
          <li key={field}>
            <span className="font-mono text-sm">{field}</span>
            <span className="text-ink-2">
              {' · '}
              {t(`loss.${reason}`)} {t('lossCount', { count: itemCount })}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
