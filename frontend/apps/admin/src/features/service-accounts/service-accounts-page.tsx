import { useServiceAccountsQuery, type ServiceAccountPartsFragment } from '@lavamedia/api/admin';
import { Badge, Button, EmptyState, ErrorState, Skeleton } from '@lavamedia/ui';
import { ChevronRight, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { NotFoundPage } from '../../app/not-found-page';
import { PageHeader } from '../../app/page-header';
import { usePageTitle } from '../../app/use-page-title';
import { useProblemText } from '../errors/use-problem-text';
import { usePermission } from '../session/viewer';
import { AccountKeys } from './account-keys';
import { ServiceAccountDialog } from './service-account-dialog';
import { useRoleName } from '../../app/use-role-name';

/** The screen for whoever manages accounts; for others there is nothing here. */
export function ServiceAccountsPage() {
  return usePermission('users.manage') ? <ServiceAccounts /> : <NotFoundPage />;
}

/** Accounts of programs, with the keys of the one that is open; the address says which. */
function ServiceAccounts() {
  const t = useTranslations('serviceAccounts');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const [parameters, setParameters] = useSearchParams();
  const after = parameters.get('after');
  const open = parameters.get('account');
  const [isCreating, setIsCreating] = useState(false);
  const { data, error, isLoading, refetch } = useServiceAccountsQuery({ after });
  const accounts = data?.users;
  usePageTitle(t('title'));

  const change = (name: 'after' | 'account', value: string | null) => {
    const next = new URLSearchParams(parameters);
    if (value) next.set(name, value);
    else next.delete(name);
    setParameters(next, { replace: true });
  };

  const create = (
    <Button variant="primary" onClick={() => setIsCreating(true)}>
      <Plus aria-hidden />
      {t('create')}
    </Button>
  );

  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        aside={accounts ? t('count', { count: accounts.totalCount }) : undefined}
        actions={create}
      />
      <p className="max-w-prose text-md text-ink-2">{t('explanation')}</p>
      {error ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : isLoading ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 py-2">
          {Array.from({ length: 4 }, (_, row) => (
            <Skeleton key={row} className="w-full" />
          ))}
        </div>
      ) : accounts?.nodes?.length ? (
        <>
          <ul className="border-t border-line">
            {accounts.nodes.map((account) => (
              <AccountRow
                key={account.id}
                account={account}
                isOpen={account.id === open}
                onToggle={() => change('account', account.id === open ? null : account.id)}
              />
            ))}
          </ul>
          <div className="flex gap-2">
            {after && <Button onClick={() => change('after', null)}>{t('first')}</Button>}
            {accounts.pageInfo.hasNextPage && (
              <Button onClick={() => change('after', accounts.pageInfo.endCursor)}>{common('next')}</Button>
            )}
          </div>
        </>
      ) : (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      )}
      {isCreating && <ServiceAccountDialog onClose={() => setIsCreating(false)} />}
    </div>
  );
}

interface AccountRowProps {
  readonly account: ServiceAccountPartsFragment;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function AccountRow({ account, isOpen, onToggle }: AccountRowProps) {
  const t = useTranslations('serviceAccounts');
  const roleName = useRoleName();
  const id = useId();
  const roles = account.roles ?? [];

  return (
    <li className="border-b border-line">
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
          className="flex w-full items-start gap-3 py-3.5 text-start transition-colors duration-150 hover:bg-sunken"
        >
          <ChevronRight
            aria-hidden
            className={`mt-1 size-4 shrink-0 stroke-[1.5] text-ink-3 ${isOpen ? 'rotate-90' : ''}`}
          />
          <span className="flex min-w-0 flex-1 flex-col gap-1">
            <span className="flex flex-wrap items-center gap-2">
              <span className="min-w-0 text-md font-medium break-words text-ink">{account.displayName}</span>
              {account.status !== 'ACTIVE' && <Badge tone="warn">{t('inactive')}</Badge>}
              {roles.map((role) => (
                <Badge key={role.id}>{roleName(role.name)}</Badge>
              ))}
            </span>
            {account.biography && <span className="text-sm break-words text-ink-2">{account.biography}</span>}
          </span>
        </button>
      </h2>
      <div id={id}>{isOpen && <AccountKeys account={account} />}</div>
    </li>
  );
}
