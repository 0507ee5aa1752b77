import { useAccountQuery, type AccountQuery } from '@lavamedia/api/admin';
import { Button, ErrorState, Skeleton } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { usePageTitle } from '../../app/use-page-title';
import { useProblemText } from '../errors/use-problem-text';
import { AuthenticatorSection } from './authenticator-section';
import { ConsentsSection } from './consents-section';
import { DataSection } from './data-section';
import { EmailSection } from './email-section';
import { ExternalLoginsSection } from './external-logins-section';
import { PasskeysSection } from './passkeys-section';
import { PasswordSection } from './password-section';
import { ProfileSection } from './profile-section';
import { SessionsSection } from './sessions-section';

export type Account = NonNullable<AccountQuery['me']>;

/** What people see and change of their own account: who they are, how they sign in, where they are signed in. */
export function AccountPage() {
  const t = useTranslations('account');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const { data, error, refetch } = useAccountQuery();
  const account = data?.me;
  usePageTitle(t('title'));

  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-2 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader title={t('title')} />
      {error && (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      )}
      {!account && !error && (
        <div className="flex flex-col gap-4 pt-6" aria-label={common('loading')}>
          <Skeleton className="h-9" />
          <Skeleton className="h-24" />
          <Skeleton className="h-9" />
        </div>
      )}
      {account && (
        <>
          <ProfileSection account={account} />
          <EmailSection account={account} />
          <PasswordSection />
          <AuthenticatorSection account={account} />
          <PasskeysSection account={account} />
          <ExternalLoginsSection account={account} />
          <SessionsSection account={account} />
          <ConsentsSection account={account} />
          <DataSection />
        </>
      )}
    </div>
  );
}
