import { useWithdrawConsentMutation } from '@lavamedia/api/admin';
import { Button } from '@lavamedia/ui';
import { AppWindow } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import { useScopeWords } from '../applications/use-scope-words';
import type { Account } from './account-page';
import { AccountSection } from './account-section';
import { useAccountAct } from './use-account-act';

/** The applications that a person lets act for it, and the way to end that. */
export function ConsentsSection({ account }: { readonly account: Account }) {
  const t = useTranslations('account');
  const scopeWords = useScopeWords();
  const [withdraw] = useWithdrawConsentMutation();
  const { run, busy } = useAccountAct();
  const consents = account.consents ?? [];

  return (
    <AccountSection title={t('consents')} text={t('consentsText')}>
      {consents.length === 0 ? (
        <p className="text-md text-ink-2">{t('noConsents')}</p>
      ) : (
        <ul className="w-full border-t border-line">
          {consents.map(({ applicationId, applicationName: name, scopes, grantedAt }) => (
            <li key={applicationId} className="flex items-start gap-3 border-b border-line py-2.5">
              <AppWindow aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5] text-ink-3" />
              <div className="min-w-0 flex-1">
                <p className="text-md wrap-anywhere text-ink">{name}</p>
                <p className="text-sm text-ink-2">{scopes.map(scopeWords).join(' · ')}</p>
                <p className="text-sm text-ink-3">
                  {t('agreed')} <SaidDate value={grantedAt} inSentence />
                </p>
              </div>
              <Button
                size="small"
                busy={busy}
                aria-label={t('withdrawFrom', { name })}
                onClick={() =>
                  void run(
                    async () => (await withdraw({ input: { applicationId } }).unwrap()).withdrawConsent,
                    t('withdrawn', { name }),
                  )
                }
              >
                {t('withdraw')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </AccountSection>
  );
}
