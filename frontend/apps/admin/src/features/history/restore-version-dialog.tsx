import { useRestoreContentVersionMutation } from '@lavamedia/api/admin';
import { Button, Dialog, useToast } from '@lavamedia/ui';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface RestoreVersionDialogProps {
  readonly itemId: string;
  readonly versionNumber: number;
  readonly latestVersionNumber: number;
  readonly onClose: () => void;
}

/** Says what restoring does before it is done: nothing goes away. */
export function RestoreVersionDialog({
  itemId,
  versionNumber,
  latestVersionNumber,
  onClose,
}: RestoreVersionDialogProps) {
  const t = useTranslations('history');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const show = useToast();
  const navigate = useNavigate();
  const [restore, { data, error, isLoading }] = useRestoreContentVersionMutation();
  const refused = data?.restoreContentVersion.errors?.[0];

  const confirm = async () => {
    const answer = await restore({
      input: { id: itemId, versionNumber, expectedVersion: latestVersionNumber },
    });
    if (!answer.data?.restoreContentVersion.contentItem) return;
    show({ tone: 'ok', text: t('restored', { number: versionNumber }) });
    void navigate(paths.item(itemId));
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('restoreTitle', { number: versionNumber })}
      description={t('restoreText', { next: latestVersionNumber + 1 })}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" busy={isLoading} onClick={() => void confirm()}>
            {t('restoreConfirm')}
          </Button>
        </>
      }
    >
      {(refused ?? error) && (
        <p role="alert" className="mt-3 text-md text-bad">
          {refused ? errorText(refused) : error && problemText(error).title}
        </p>
      )}
    </Dialog>
  );
}
