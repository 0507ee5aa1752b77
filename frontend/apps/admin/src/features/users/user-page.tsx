import {
  useEndUserSessionsMutation,
  useEraseUserMutation,
  useReactivateUserMutation,
  useResendInvitationMutation,
  useRolesAndPermissionsQuery,
  useSuspendUserMutation,
  useUserQuery,
} from '@lavamedia/api/admin';
import { Badge, Button, EmptyState, ErrorState, Skeleton } from '@lavamedia/ui';
import { ArrowLeft, MonitorSmartphone } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { usePageTitle } from '../../app/use-page-title';
import { AccessDialog } from '../access/access-dialog';
import { AccountSection } from '../account/account-section';
import { deviceName } from '../account/device-name';
import { useAccountAct } from '../account/use-account-act';
import { useProblemText } from '../errors/use-problem-text';
import { usePermission, useViewer } from '../session/viewer';
import { CategoryRolesSection } from './category-roles-section';
import { ConfirmDialog } from './confirm-dialog';
import { RolesSection } from './roles-section';
import { actsOn, type Account, type UserAct } from './user-acts';
import { UserStatusBadge } from './user-status-badge';

/** Somebody's account: state, roles, sessions, and what can be done with it. */
export function UserPage() {
  const t = useTranslations('users');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useUserQuery({ id });
  const account = data?.node?.__typename === 'User' ? data.node : null;
  usePageTitle(account?.displayName ?? t('title'));

  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-2 px-4 py-6 sm:px-8 sm:py-8">
      <Link
        to={paths.users}
        className="mb-2 inline-flex items-center gap-1.5 self-start rounded-control text-md text-ink-2 hover:text-ember touch:min-h-11"
      >
        <ArrowLeft aria-hidden className="size-4 stroke-[1.5]" />
        {t('title')}
      </Link>
      {error ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !data ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 pt-4">
          <Skeleton className="h-9" />
          <Skeleton className="h-24" />
          <Skeleton className="h-24" />
        </div>
      ) : account ? (
        <AccountOf account={account} />
      ) : (
        <EmptyState title={t('notFound')}>{t('notFoundText')}</EmptyState>
      )}
    </div>
  );
}

function AccountOf({ account }: { readonly account: Account }) {
  const t = useTranslations('users');
  const viewer = useViewer();
  const { data: known } = useRolesAndPermissionsQuery();
  const roles = known?.roles ?? [];

  return (
    <>
      <PageHeader title={account.displayName} />
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-md wrap-anywhere text-ink-2">
        {account.status && <UserStatusBadge status={account.status} />}
        {account.kind === 'SERVICE' && <Badge>{t('program')}</Badge>}
        {account.status !== 'DELETED' && <span>{account.email}</span>}
        {account.lastLoginAt && (
          <span className="text-ink-3">
            {t('lastLogin')} <SaidDate value={account.lastLoginAt} inSentence />
          </span>
        )}
      </p>
      {account.id === viewer.id && (
        <p className="text-md text-ink-2">
          {t('own')}{' '}
          <Link
            to={paths.account}
            className="rounded-control text-ink underline decoration-line-strong underline-offset-4 hover:text-ember"
          >
            {t('ownLink')}
          </Link>
        </p>
      )}
      <RolesSection account={account} roles={roles} />
      <CategoryRolesSection account={account} roles={roles} />
      <ExplainedRights account={account} />
      <SessionsAndActs account={account} />
    </>
  );
}

/** Whoever changes roles sees why they let the account do something or not. */
function ExplainedRights({ account }: { readonly account: Account }) {
  const t = useTranslations('access');
  const mayAsk = usePermission('roles.manage');
  const [isOpen, setIsOpen] = useState(false);
  if (!mayAsk || account.status === 'DELETED') return null;

  return (
    <AccountSection title={t('sectionTitle')} text={t('sectionText')}>
      <Button onClick={() => setIsOpen(true)}>{t('ofPerson')}</Button>
      {isOpen && (
        <AccessDialog
          person={{ id: account.id, name: account.displayName }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </AccountSection>
  );
}

function SessionsAndActs({ account }: { readonly account: Account }) {
  const t = useTranslations('users');
  const words = useTranslations('account');
  const viewer = useViewer();
  const acts = actsOn(viewer, account);
  const { run, busy } = useAccountAct();
  const [asked, setAsked] = useState<Exclude<UserAct, 'resend' | 'reactivate'> | null>(null);
  const [resend] = useResendInvitationMutation();
  const [suspend] = useSuspendUserMutation();
  const [reactivate] = useReactivateUserMutation();
  const [erase] = useEraseUserMutation();
  const [endSessions] = useEndUserSessionsMutation();
  const sessions = account.sessions ?? [];
  const email = account.email ?? '';
  const input = { input: { id: account.id } };

  const perform = async (act: UserAct) => {
    switch (act) {
      case 'resend':
        return run(async () => (await resend(input).unwrap()).resendInvitation, t('resent', { email }));
      case 'suspend':
        return run(async () => (await suspend(input).unwrap()).suspendUser, t('suspended'));
      case 'reactivate':
        return run(async () => (await reactivate(input).unwrap()).reactivateUser, t('reactivated'));
      case 'endSessions':
        return run(async () => (await endSessions(input).unwrap()).endUserSessions, t('sessionsEnded'));
      case 'erase':
        return run(async () => (await erase(input).unwrap()).eraseUser, t('erased'));
    }
  };

  const plainActs = acts.filter((act) => act !== 'endSessions');

  return (
    <>
      {account.kind === 'PERSON' && account.status !== 'DELETED' && (
        <AccountSection title={t('sessions')} text={t('sessionsText')}>
          {sessions.length > 0 ? (
            <ul className="w-full border-t border-line">
              {sessions.map((session) => (
                <li key={session.id} className="flex items-center gap-3 border-b border-line py-2.5">
                  <MonitorSmartphone aria-hidden className="size-4 shrink-0 stroke-[1.5] text-ink-3" />
                  <div className="min-w-0 flex-1">
                    <p className="text-md text-ink" title={session.userAgent ?? ''}>
                      {deviceName(session.userAgent) ?? words('unknownDevice')}
                    </p>
                    <p className="text-sm wrap-anywhere text-ink-2">
                      {words('lastSeen')} <SaidDate value={session.lastSeenAt} inSentence />
                      {session.address && ` · ${session.address}`}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          ) : (
            <p className="text-md text-ink-3">{t('noSession')}</p>
          )}
          {sessions.length > 0 && acts.includes('endSessions') && (
            <Button busy={busy} onClick={() => setAsked('endSessions')}>
              {t('acts.endSessions')}
            </Button>
          )}
        </AccountSection>
      )}
      {plainActs.length > 0 && (
        <AccountSection title={t('access')} text={t('accessText')}>
          {plainActs.map((act) => (
            <div key={act} className="flex flex-col items-start gap-1.5">
              <Button
                variant={act === 'erase' ? 'danger' : 'secondary'}
                busy={busy && asked === null}
                onClick={() => (act === 'resend' || act === 'reactivate' ? void perform(act) : setAsked(act))}
              >
                {t(`acts.${act}`)}
              </Button>
              <p className="text-sm text-ink-3">{t(`hints.${act}`)}</p>
            </div>
          ))}
        </AccountSection>
      )}
      {asked && (
        <ConfirmDialog
          title={t(`confirm.${asked}`, { name: account.displayName })}
          text={t(`hints.${asked}`)}
          action={t(`acts.${asked}`)}
          {...(asked === 'erase' ? { typed: email } : {})}
          busy={busy}
          onConfirm={() => void perform(asked).then((done) => done && setAsked(null))}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
