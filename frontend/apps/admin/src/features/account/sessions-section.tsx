import { useEndOtherSessionsMutation, useEndSessionMutation } from '@lavamedia/api/admin';
import { Badge, Button } from '@lavamedia/ui';
import { MonitorSmartphone } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import type { Account } from './account-page';
import { AccountSection } from './account-section';
import { deviceName } from './device-name';
import { useAccountAct } from './use-account-act';

export function SessionsSection({ account }: { readonly account: Account }) {
  const t = useTranslations('account');
  const [end] = useEndSessionMutation();
  const [endOthers] = useEndOtherSessionsMutation();
  const { run, busy } = useAccountAct();
  const sessions = account.sessions ?? [];

  return (
    <AccountSection title={t('sessions')} text={t('sessionsText')}>
      <ul className="w-full border-t border-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex items-center gap-3 border-b border-line py-2.5">
            <MonitorSmartphone aria-hidden className="size-4 shrink-0 stroke-[1.5] text-ink-3" />
            <div className="min-w-0 flex-1">
              <p
                className="flex flex-wrap items-center gap-2 text-md text-ink"
                title={session.userAgent ?? ''}
              >
                {deviceName(session.userAgent) ?? t('unknownDevice')}
                {session.isCurrent && <Badge tone="ok">{t('thisDevice')}</Badge>}
              </p>
              <p className="text-sm text-ink-2">
                {t('lastSeen')} <SaidDate value={session.lastSeenAt} inSentence />
                {session.address && ` · ${session.address}`}
              </p>
            </div>
            {!session.isCurrent && (
              <Button
                size="small"
                busy={busy}
                onClick={() =>
                  void run(
                    async () => (await end({ input: { sessionId: session.id } }).unwrap()).endSession,
                    t('sessionEnded'),
                  )
                }
              >
                {t('endSession')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.some(({ isCurrent }) => !isCurrent) && (
        <Button
          busy={busy}
          onClick={() =>
            void run(async () => (await endOthers().unwrap()).endOtherSessions, t('othersEnded'))
          }
        >
          {t('endOthers')}
        </Button>
      )}
    </AccountSection>
  );
}
