import {
  useApiKeysOfAccountQuery,
  type ApiKeyPartsFragment,
  type ServiceAccountPartsFragment,
} from '@lavamedia/api/admin';
import { Badge, Button, ErrorState, Skeleton } from '@lavamedia/ui';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import { SecretDialog } from '../../app/secret-dialog';
import { useNow } from '../../app/use-now';
import { useProblemText } from '../errors/use-problem-text';
import { ApiKeyDialog } from './api-key-dialog';
import { keyState } from './key-form';
import { RevokeKeyDialog } from './revoke-key-dialog';

const tones = { active: 'ok', expired: 'warn', revoked: 'neutral' } as const;

/** The keys of one service account, ended ones included, the newest first. */
export function AccountKeys({ account }: { readonly account: ServiceAccountPartsFragment }) {
  const t = useTranslations('serviceAccounts');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const [after, setAfter] = useState<string | null>(null);
  const [isCreating, setIsCreating] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const [revoking, setRevoking] = useState<ApiKeyPartsFragment | null>(null);
  const { data, error, isLoading, refetch } = useApiKeysOfAccountQuery({ accountId: account.id, after });
  const keys = data?.apiKeys;

  return (
    <div className="flex flex-col items-start gap-3 pb-5 sm:ps-7">
      {error ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : isLoading ? (
        <div role="status" aria-label={common('loading')} className="flex w-full flex-col gap-3 py-2">
          <Skeleton className="w-full" />
          <Skeleton className="w-2/3" />
        </div>
      ) : keys?.nodes?.length ? (
        <ul className="w-full border-t border-line" aria-label={t('keys')}>
          {keys.nodes.map((key) => (
            <KeyRow key={key.id} apiKey={key} onRevoke={() => setRevoking(key)} />
          ))}
        </ul>
      ) : (
        <p className="text-md text-ink-2">{t('noKeys')}</p>
      )}
      <div className="flex flex-wrap gap-2">
        {account.status === 'ACTIVE' && (
          <Button size="small" onClick={() => setIsCreating(true)}>
            <Plus aria-hidden />
            {t('newKey')}
          </Button>
        )}
        {after && (
          <Button size="small" variant="quiet" onClick={() => setAfter(null)}>
            {t('newestKeys')}
          </Button>
        )}
        {keys?.pageInfo.hasNextPage && (
          <Button size="small" variant="quiet" onClick={() => setAfter(keys.pageInfo.endCursor)}>
            {t('olderKeys')}
          </Button>
        )}
      </div>
      {isCreating && (
        <ApiKeyDialog
          account={account}
          onClose={() => setIsCreating(false)}
          onIssued={(issued) => {
            setIsCreating(false);
            setSecret(issued);
          }}
        />
      )}
      {secret && (
        <SecretDialog
          title={t('secretTitle')}
          warning={t('secretOnce')}
          credentials={[{ label: t('secret'), value: secret, copyLabel: t('copySecret') }]}
          onClose={() => setSecret(null)}
        />
      )}
      {revoking && <RevokeKeyDialog apiKey={revoking} onClose={() => setRevoking(null)} />}
    </div>
  );
}

interface KeyRowProps {
  readonly apiKey: ApiKeyPartsFragment;
  readonly onRevoke: () => void;
}

function KeyRow({ apiKey, onRevoke }: KeyRowProps) {
  const t = useTranslations('serviceAccounts');
  const format = useFormatter();
  const state = keyState(apiKey, new Date(useNow()));

  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 border-b border-line py-3 sm:flex-nowrap">
      <KeyRound aria-hidden className="mt-1 size-4 shrink-0 stroke-[1.5] text-ink-3" />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-2 text-md text-ink">
          <span className="min-w-0 break-words">{apiKey.name}</span>
          <code className="font-mono text-xs text-ink-3">{apiKey.prefix}…</code>
          <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
        </p>
        <p className="text-sm text-ink-2">
          {apiKey.lastUsedAt ? (
            <>
              {t('lastUsed')} <SaidDate value={apiKey.lastUsedAt} inSentence />
            </>
          ) : (
            t('neverUsed')
          )}
          {' · '}
          {t(state === 'revoked' ? 'revoked' : state === 'expired' ? 'expired' : 'expires')}{' '}
          <SaidDate value={apiKey.revokedAt ?? apiKey.expiresAt} inSentence />
          {apiKey.createdBy && ` · ${t('madeBy', { name: apiKey.createdBy.displayName })}`}
        </p>
        <p className="text-sm text-ink-2">
          {t('budget', {
            requests: format.number(apiKey.requestsPerMinute),
            cost: format.number(apiKey.costPerMinute),
            operation: format.number(apiKey.costPerOperation),
          })}
        </p>
        <p className="font-mono text-xs break-words text-ink-3">
          {apiKey.scopes.length > 0 ? apiKey.scopes.join(' · ') : t('readsOnly')}
        </p>
      </div>
      {state === 'active' && (
        <Button
          size="small"
          variant="danger"
          aria-label={t('revokeNamed', { name: apiKey.name })}
          onClick={onRevoke}
        >
          {t('revoke')}
        </Button>
      )}
    </li>
  );
}
