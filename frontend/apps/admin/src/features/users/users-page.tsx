import { useRolesAndPermissionsQuery, useUsersQuery } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Pagination, Skeleton } from '@lavamedia/ui';
import { UserPlus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { usePageTitle } from '../../app/use-page-title';
import { useProblemText } from '../errors/use-problem-text';
import { usePermission } from '../session/viewer';
import { InviteDialog } from './invite-dialog';
import { UserFilters } from './user-filters';
import {
  readUserParameters,
  userVariables,
  writeUserParameters,
  type UserParameters,
} from './user-parameters';
import { UsersTable } from './users-table';

/** Everybody who has an account; whoever manages accounts invites more. */
export function UsersPage() {
  const t = useTranslations('users');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const mayManage = usePermission('users.manage');
  const [address, setAddress] = useSearchParams();
  const parameters = readUserParameters(address);
  const { data, error, isFetching, refetch } = useUsersQuery(userVariables(parameters));
  const { data: known } = useRolesAndPermissionsQuery();
  const [isInviting, setIsInviting] = useState(false);
  const connection = data?.users;
  usePageTitle(t('title'));

  /** A changed filter begins at the first page. */
  const change = useCallback(
    (next: Partial<UserParameters>) =>
      setAddress(
        (current) => writeUserParameters({ ...readUserParameters(current), page: undefined, ...next }),
        { replace: 'search' in next },
      ),
    [setAddress],
  );

  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = connection?.pageInfo ?? {};

  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        aside={connection && t('count', { count: connection.totalCount })}
        actions={
          mayManage && (
            <Button variant="primary" onClick={() => setIsInviting(true)}>
              <UserPlus aria-hidden />
              {t('invite')}
            </Button>
          )
        }
      />
      <UserFilters parameters={parameters} roles={known?.roles ?? []} onChange={change} />

      {error ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !connection ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-5 py-3">
          {Array.from({ length: 8 }, (_, row) => (
            <Skeleton key={row} className="h-8 w-full" />
          ))}
        </div>
      ) : !connection.nodes?.length ? (
        <EmptyState
          title={t('nothingFound')}
          action={<Button onClick={() => setAddress({})}>{t('clearFilters')}</Button>}
        >
          {t('nothingFoundText')}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-4" aria-busy={isFetching}>
          <UsersTable users={connection.nodes} />
          <Pagination
            label={t('pages')}
            previousLabel={common('previous')}
            nextLabel={common('next')}
            onPrevious={
              hasPreviousPage && startCursor ? () => change({ page: { before: startCursor } }) : undefined
            }
            onNext={hasNextPage && endCursor ? () => change({ page: { after: endCursor } }) : undefined}
          >
            {t('shown', { shown: connection.nodes.length, count: connection.totalCount })}
          </Pagination>
        </div>
      )}
      {isInviting && <InviteDialog roles={known?.roles ?? []} onClose={() => setIsInviting(false)} />}
    </div>
  );
}
