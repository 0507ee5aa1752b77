import { useManagedRedirectsQuery, type ManagedRedirectPartsFragment } from '@lavamedia/api/admin';
import {
  Button,
  EmptyState,
  ErrorState,
  Menu,
  MenuItem,
  Pagination,
  Select,
  Skeleton,
  useToast,
} from '@lavamedia/ui';
import { Download, EllipsisVertical, Plus, Upload } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { downloadFile } from '../../../app/download-file';
import { PageHeader } from '../../../app/page-header';
import { usePageTitle } from '../../../app/use-page-title';
import { SearchField } from '../../content-list/search-field';
import { useProblemText } from '../../errors/use-problem-text';
import { SeoNavigation } from '../seo-navigation';
import { DeleteDialog } from './delete-dialog';
import { ImportDialog } from './import-dialog';
import { RedirectDialog } from './redirect-dialog';
import {
  readRedirectParameters,
  redirectFilters,
  redirectOrders,
  redirectVariables,
  writeRedirectParameters,
  type RedirectParameters,
} from './redirect-parameters';
import { RedirectRow } from './redirect-row';

/** What is open above the list. */
type Subject =
  | { readonly act: 'create' | 'import' }
  | { readonly act: 'edit' | 'delete'; readonly redirect: ManagedRedirectPartsFragment };

/** Where readers are led from addresses at which nothing is any more. */
export function RedirectsPage() {
  const t = useTranslations('redirects');
  const common = useTranslations('common');
  const show = useToast();
  const problemText = useProblemText();
  const [address, setAddress] = useSearchParams();
  const parameters = readRedirectParameters(address);
  const [subject, setSubject] = useState<Subject | null>(null);
  const { data, error, isFetching, refetch } = useManagedRedirectsQuery(redirectVariables(parameters));
  const connection = data?.managedRedirects;
  usePageTitle(t('title'));

  /** A changed filter begins at the first page. */
  const change = useCallback(
    (next: Partial<RedirectParameters>) =>
      setAddress(
        (current) =>
          writeRedirectParameters({ ...readRedirectParameters(current), page: undefined, ...next }),
        { replace: 'search' in next },
      ),
    [setAddress],
  );

  const download = async () => {
    try {
      await downloadFile('/api/v1/redirects/export', 'lavamedia-redirects.csv');
    } catch {
      show({ tone: 'bad', text: t('exportFailed') });
    }
  };

  const close = () => setSubject(null);
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = connection?.pageInfo ?? {};
  const isNarrowed = parameters.search !== '' || parameters.filter !== 'all';

  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        aside={connection && t('count', { count: connection.totalCount })}
        actions={
          <>
            <Menu
              trigger={
                <Button>
                  <EllipsisVertical aria-hidden />
                  {t('file')}
                </Button>
              }
            >
              <MenuItem icon={<Upload aria-hidden />} onSelect={() => setSubject({ act: 'import' })}>
                {t('import')}
              </MenuItem>
              <MenuItem icon={<Download aria-hidden />} onSelect={() => void download()}>
                {t('export')}
              </MenuItem>
            </Menu>
            <Button variant="primary" onClick={() => setSubject({ act: 'create' })}>
              <Plus aria-hidden />
              {t('create')}
            </Button>
          </>
        }
      />
      <SeoNavigation />
      <div role="search" aria-label={t('search')} className="flex flex-wrap items-center gap-2">
        <SearchField
          label={t('search')}
          value={parameters.search}
          onChange={(search) => change({ search })}
        />
        <Select
          label={t('show')}
          value={parameters.filter}
          onValueChange={(filter) => change({ filter })}
          options={redirectFilters.map((value) => ({ value, label: t(`filter.${value}`) }))}
          className="w-auto"
        />
        <Select
          label={t('order')}
          value={parameters.order}
          onValueChange={(order) => change({ order })}
          options={redirectOrders.map((value) => ({ value, label: t(`orders.${value}`) }))}
          className="w-auto"
        />
      </div>

      {error && !connection ? (
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
        isNarrowed ? (
          <EmptyState
            title={t('nothingFound')}
            action={<Button onClick={() => change({ search: '', filter: 'all' })}>{t('clearSearch')}</Button>}
          >
            {t('nothingFoundText')}
          </EmptyState>
        ) : (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        )
      ) : (
        <div className="flex flex-col gap-4" aria-busy={isFetching}>
          <ul className="border-t border-line">
            {connection.nodes.map((redirect) => (
              <RedirectRow
                key={redirect.id}
                redirect={redirect}
                onEdit={() => setSubject({ act: 'edit', redirect })}
                onDelete={() => setSubject({ act: 'delete', redirect })}
              />
            ))}
          </ul>
          <Pagination
            label={t('pages')}
            previousLabel={common('previous')}
            nextLabel={common('next')}
            onPrevious={
              hasPreviousPage && startCursor ? () => change({ page: { before: startCursor } }) : undefined
            }
            onNext={hasNextPage && endCursor ? () => change({ page: { after: endCursor } }) : undefined}
          />
        </div>
      )}
      {subject?.act === 'create' && <RedirectDialog redirect={null} onClose={close} />}
      {subject?.act === 'edit' && <RedirectDialog redirect={subject.redirect} onClose={close} />}
      {subject?.act === 'delete' && <DeleteDialog redirect={subject.redirect} onClose={close} />}
      {subject?.act === 'import' && <ImportDialog onClose={close} />}
    </div>
  );
}
