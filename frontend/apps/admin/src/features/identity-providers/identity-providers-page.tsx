import { useIdentityProvidersQuery, type IdentityProviderPartsFragment } from '@lavamedia/api/admin';
import { Button, Credential, EmptyState, ErrorState, Pagination, Skeleton } from '@lavamedia/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { useCopy } from '../../app/use-copy';
import { usePageTitle } from '../../app/use-page-title';
import { useProblemText } from '../errors/use-problem-text';
import { DeleteProviderDialog } from './delete-provider-dialog';
import { ProviderDialog } from './provider-dialog';
import { ProviderRow } from './provider-row';

const pageSize = 30;

/** The dialog that is open, if any, and what it is about. */
type Open =
  | { readonly dialog: 'form'; readonly provider?: IdentityProviderPartsFragment }
  | { readonly dialog: 'delete'; readonly provider: IdentityProviderPartsFragment };

/** Where else people may sign in, and what their groups there bring here. */
export function IdentityProvidersPage() {
  const t = useTranslations('identityProviders');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const copy = useCopy();
  const [parameters, setParameters] = useSearchParams();
  const before = parameters.get('before');
  const after = parameters.get('after');
  const { data, error, refetch } = useIdentityProvidersQuery(
    before ? { last: pageSize, before } : { first: pageSize, after },
  );
  const [open, setOpen] = useState<Open | null>(null);
  usePageTitle(t('title'));

  const list = data?.identityProviders;
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = list?.pageInfo ?? {};
  const close = () => setOpen(null);
  const addButton = (
    <Button variant="primary" onClick={() => setOpen({ dialog: 'form' })}>
      <Plus aria-hidden />
      {t('add')}
    </Button>
  );

  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        aside={list && t('count', { count: list.totalCount })}
        actions={list && list.totalCount > 0 && addButton}
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
      ) : !list ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 py-2">
          {Array.from({ length: 3 }, (_, row) => (
            <Skeleton key={row} className="h-14 w-full" />
          ))}
        </div>
      ) : (
        <>
          <section aria-labelledby="redirect-uris" className="flex max-w-2xl flex-col gap-3">
            <h2 id="redirect-uris" className="font-serif text-xl font-medium text-ink">
              {t('redirectUris')}
            </h2>
            <p className="text-md text-ink-2">{t('redirectUrisText')}</p>
            {data.identityProviderRedirectUris.map((address, index) => (
              <Credential
                key={address}
                label={t('redirectUri', { number: index + 1 })}
                value={address}
                copyText={common('copy')}
                copyLabel={t('copyRedirectUri', { number: index + 1 })}
                onCopy={copy}
              />
            ))}
          </section>
          {list.nodes?.length ? (
            <>
              <ul aria-label={t('title')} className="border-t border-line">
                {list.nodes.map((provider) => (
                  <ProviderRow
                    key={provider.id}
                    provider={provider}
                    onEdit={() => setOpen({ dialog: 'form', provider })}
                    onDelete={() => setOpen({ dialog: 'delete', provider })}
                  />
                ))}
              </ul>
              {(list.pageInfo.hasPreviousPage || list.pageInfo.hasNextPage) && (
                <Pagination
                  label={t('pages')}
                  previousLabel={common('previous')}
                  nextLabel={common('next')}
                  onPrevious={
                    hasPreviousPage && startCursor ? () => setParameters({ before: startCursor }) : undefined
                  }
                  onNext={hasNextPage && endCursor ? () => setParameters({ after: endCursor }) : undefined}
                />
              )}
            </>
          ) : (
            <EmptyState title={t('empty')} action={addButton}>
              {t('emptyText')}
            </EmptyState>
          )}
        </>
      )}
      {open?.dialog === 'form' && (
        <ProviderDialog {...(open.provider ? { provider: open.provider } : {})} onClose={close} />
      )}
      {open?.dialog === 'delete' && <DeleteProviderDialog provider={open.provider} onClose={close} />}
    </div>
  );
}
