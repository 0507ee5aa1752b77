import { useExternalLoginsQuery, useUnlinkExternalLoginMutation } from '@lavamedia/api/admin';
import { Button } from '@lavamedia/ui';
import { Link2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import type { Account } from './account-page';
import { AccountSection } from './account-section';
import { useAccountAct } from './use-account-act';

/** The identities elsewhere that a person signs in by; they come by signing in there, and go here. */
export function ExternalLoginsSection({ account }: { readonly account: Account }) {
  const t = useTranslations('account');
  const { data } = useExternalLoginsQuery({ userId: account.id });
  const [unlink] = useUnlinkExternalLoginMutation();
  const { run, busy } = useAccountAct();
  const logins = data?.externalLogins?.nodes ?? [];

  return (
    <AccountSection title={t('externalLogins')} text={t('externalLoginsText')}>
      {logins.length === 0 ? (
        <p className="text-md text-ink-2">{t('noExternalLogins')}</p>
      ) : (
        <ul className="w-full border-t border-line">
          {logins.map(({ id, providerName, issuer, createdAt, lastUsedAt }) => {
            const name = providerName ?? issuer;
            return (
              <li key={id} className="flex items-start gap-3 border-b border-line py-2.5">
                <Link2 aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5] text-ink-3" />
                <div className="min-w-0 flex-1">
                  <p className="text-md wrap-anywhere text-ink">{name}</p>
                  <p className="font-mono text-xs break-all text-ink-3">{issuer}</p>
                  <p className="text-sm text-ink-2">
                    {t(lastUsedAt ? 'lastUsed' : 'linked')}{' '}
                    <SaidDate value={lastUsedAt ?? createdAt} inSentence />
                  </p>
                </div>
                <Button
                  size="small"
                  busy={busy}
                  aria-label={t('unlinkFrom', { name })}
                  onClick={() =>
                    void run(
                      async () => (await unlink({ input: { id } }).unwrap()).unlinkExternalLogin,
                      t('unlinked', { name }),
                    )
                  }
                >
                  {t('unlink')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </AccountSection>
  );
}
