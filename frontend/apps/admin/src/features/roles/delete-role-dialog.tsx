import {
  useDeleteRoleMutation,
  useRoleHoldersQuery,
  type RequestProblem,
  type RolePartsFragment,
} from '@lavamedia/api/admin';
import { Button, Dialog, Skeleton, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface DeleteRoleDialogProps {
  readonly role: RolePartsFragment;
  readonly onClose: () => void;
}

/** Asks before a role goes, and says first who loses it. */
export function DeleteRoleDialog({ role, onClose }: DeleteRoleDialogProps) {
  const t = useTranslations('roles');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const holders = useRoleHoldersQuery({ id: role.id }, { refetchOnMountOrArgChange: true });
  const [remove, { isLoading }] = useDeleteRoleMutation();
  const [refused, setRefused] = useState<string | null>(null);
  const count =
    !holders.isFetching && holders.data?.node?.__typename === 'Role' ? holders.data.node.holderCount : null;

  const sayProblem = (problem: Parameters<typeof problemText>[0]) => {
    const text = problemText(problem);
    return `${text.title} ${text.advice}`;
  };
  const problem = refused ?? (holders.error ? sayProblem(holders.error) : null);

  const submit = async () => {
    setRefused(null);
    try {
      const { errors } = (await remove({ id: role.id, expectedVersion: role.version }).unwrap()).deleteRole;
      if (errors?.[0]) {
        setRefused(errorText(errors[0]));
        return;
      }
      show({ tone: 'ok', text: t('deleted', { name: role.name }) });
      onClose();
    } catch (error) {
      setRefused(sayProblem(error as RequestProblem));
    }
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('deleteTitle', { role: role.name })}
      description={t('deleteText')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            variant="danger"
            busy={isLoading}
            disabled={typeof count !== 'number'}
            onClick={() => void submit()}
          >
            {t('deleteAction')}
          </Button>
        </>
      }
    >
      <div className="mt-4 flex flex-col gap-2 text-md text-ink">
        {typeof count === 'number' ? (
          <p>{t('holders', { count })}</p>
        ) : (
          !holders.error && (
            <div role="status" aria-label={common('loading')}>
              <Skeleton className="w-2/3" />
            </div>
          )
        )}
        {typeof count === 'number' && count > 0 && (
          <p>
            <Link to={`${paths.users}?role=${encodeURIComponent(role.id)}`} className="underline">
              {t('seeHolders')}
            </Link>
          </p>
        )}
        {problem && (
          <p role="alert" className="text-bad">
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  );
}
