import { useSeriesListQuery } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Pagination, Select, Skeleton } from '@lavamedia/ui';
import { Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { useLanguageNames } from '../../app/use-language-names';
import { usePageTitle } from '../../app/use-page-title';
import { locales } from '../content-list/list-parameters';
import { SearchField } from '../content-list/search-field';
import { useProblemText } from '../errors/use-problem-text';
import { usePermission } from '../session/viewer';
import { NewSeriesDialog } from './new-series-dialog';
import {
  readSeriesParameters,
  seriesVariables,
  writeSeriesParameters,
  type SeriesParameters,
} from './series-parameters';

/** What is read one after the other, of one language. */
export function SeriesPage() {
  const t = useTranslations('series');
  const common = useTranslations('common');
  const language = useLanguageNames();
  const problemText = useProblemText();
  const mayManage = usePermission('series.manage');
  const [address, setAddress] = useSearchParams();
  const parameters = readSeriesParameters(address);
  const [isCreating, setIsCreating] = useState(false);
  const { data, error, isFetching, refetch } = useSeriesListQuery(seriesVariables(parameters));
  const connection = data?.series;
  usePageTitle(t('title'));

  /** A changed filter begins at the first page. */
  const change = useCallback(
    (next: Partial<SeriesParameters>) =>
      setAddress(
        (current) => writeSeriesParameters({ ...readSeriesParameters(current), page: undefined, ...next }),
        { replace: 'search' in next },
      ),
    [setAddress],
  );

  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = connection?.pageInfo ?? {};

  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        aside={connection && t('count', { count: connection.totalCount })}
        actions={
          mayManage && (
            <Button variant="primary" onClick={() => setIsCreating(true)}>
              <Plus aria-hidden />
              {t('create')}
            </Button>
          )
        }
      />
      <div role="search" aria-label={t('search')} className="flex flex-wrap items-center gap-2">
        <SearchField
          label={t('search')}
          value={parameters.search}
          onChange={(search) => change({ search })}
        />
        <Select
          label={t('languages')}
          value={parameters.locale}
          onValueChange={(locale) => change({ locale })}
          options={locales.map((value) => ({ value, label: language.alone(value) }))}
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
          {Array.from({ length: 6 }, (_, row) => (
            <Skeleton key={row} className="h-8 w-full" />
          ))}
        </div>
      ) : !connection.nodes?.length ? (
        parameters.search ? (
          <EmptyState
            title={t('nothingFound')}
            action={<Button onClick={() => change({ search: '' })}>{t('clearSearch')}</Button>}
          >
            {t('nothingFoundText')}
          </EmptyState>
        ) : (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        )
      ) : (
        <div className="flex flex-col gap-4" aria-busy={isFetching}>
          <ul lang={parameters.locale}>
            {connection.nodes.map(({ id, title, description, partCount }) => (
              <li key={id} className="border-b border-line">
                <Link
                  to={paths.oneSeries(id)}
                  className="flex items-baseline gap-4 py-3 text-ink transition-colors duration-150 hover:bg-sunken hover:text-ember"
                >
                  <span className="min-w-0 flex-1">
                    <span className="block font-serif text-xl font-medium wrap-anywhere">{title}</span>
                    {description && (
                      <span className="mt-0.5 line-clamp-2 block text-md text-ink-2">{description}</span>
                    )}
                  </span>
                  <span className="shrink-0 text-sm text-ink-2 tabular-nums">
                    {t('parts', { count: partCount })}
                  </span>
                </Link>
              </li>
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
      {isCreating && <NewSeriesDialog locale={parameters.locale} onClose={() => setIsCreating(false)} />}
    </div>
  );
}
