import {
  pageAfter,
  useContentItemPagesInfiniteQuery,
  useLazyContentItemsQuery,
  type ContentItemRowFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, useToast } from '@lavamedia/ui';
import { useCallback, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { useNow } from '../../app/use-now';
import { usePageTitle } from '../../app/use-page-title';
import { useProblemText } from '../errors/use-problem-text';
import { usePermissionSomewhere, useViewer } from '../session/viewer';
import { BulkBar } from './bulk-bar';
import { chooseMatching, maximumChosen } from './choose-matching';
import { ColumnsMenu } from './columns-menu';
import { ContentFilters } from './content-filters';
import { ContentTable, ContentTableSkeleton } from './content-table';
import {
  hasFilters,
  listQuestion,
  pageSize,
  readListParameters,
  writeListParameters,
  type ListParameters,
} from './list-parameters';
import { SavedViewsMenu } from './saved-views-menu';
import { UnsavedItems } from './unsaved-items';
import { useEntrance, useReturnToRow, useScrolledPlace } from './use-list-place';
import { useReachedEnd } from '../planning/use-reached-end';

export function ContentListPage() {
  const t = useTranslations('contentList');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const mayCreate = usePermissionSomewhere('content.create');
  const [address, setAddress] = useSearchParams();
  const parameters = readListParameters(address);
  const asker = { viewerId: useViewer().id, now: useNow() };
  const question = listQuestion(parameters, asker);
  const entrance = useEntrance(question, parameters.page);
  const firstPage =
    entrance && 'before' in entrance
      ? { last: pageSize, before: entrance.before }
      : pageAfter(entrance?.after);
  const {
    currentData,
    data = currentData,
    error,
    isFetching,
    refetch,
    hasNextPage,
    hasPreviousPage,
    fetchNextPage,
    fetchPreviousPage,
  } = useContentItemPagesInfiniteQuery({ question, entrance: firstPage }, { initialPageParam: firstPage });
  const pages = useMemo(
    () =>
      data?.pages.map(({ contentItems }) => ({
        ids: (contentItems?.nodes ?? []).map(({ id }) => id),
        endCursor: contentItems?.pageInfo.endCursor,
      })) ?? [],
    [data],
  );
  const connection = data?.pages[0]?.contentItems;
  const items = data?.pages.flatMap(({ contentItems }) => contentItems?.nodes ?? []) ?? [];
  const end = useReachedEnd(hasNextPage && !isFetching, () => void fetchNextPage());
  const noteRow = useReturnToRow(items.length > 0);
  const [chosen, setChosen] = useState<ReadonlyMap<string, ContentItemRowFragment>>(new Map());
  const [ask] = useLazyContentItemsQuery();
  const show = useToast();
  usePageTitle(t('title'));

  /** A changed filter or sort begins at the first page. */
  const change = useCallback(
    (next: Partial<ListParameters>) =>
      setAddress(
        (current) => writeListParameters({ ...readListParameters(current), page: undefined, ...next }),
        {
          replace: 'search' in next,
        },
      ),
    [setAddress],
  );

  const keepPlace = useCallback(
    (page: ListParameters['page']) =>
      setAddress(
        (current) => {
          const next = writeListParameters({ ...readListParameters(current), page });
          return next.toString() === current.toString() ? current : next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setAddress],
  );
  useScrolledPlace(pages, entrance, keepPlace);

  const choose = (items: readonly ContentItemRowFragment[], isChosen: boolean) =>
    setChosen((current) => {
      const next = new Map(current);
      for (const item of items) {
        if (isChosen) next.set(item.id, item);
        else next.delete(item.id);
      }
      return next;
    });

  const chooseAll = async () => {
    try {
      const all = await chooseMatching(parameters, asker, async (variables) => {
        const { contentItems } = await ask(variables).unwrap();
        return contentItems;
      });
      choose(all, true);
    } catch (problem) {
      show({ tone: 'bad', text: problemText(problem as RequestProblem).title });
    }
  };

  const view = writeListParameters({ ...parameters, page: undefined }).toString();
  const matching = Math.min(connection?.totalCount ?? 0, maximumChosen);

  return (
    <div className="mx-auto flex w-full max-w-7xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        aside={
          connection &&
          t(connection.totalCountIsEstimate ? 'estimatedCount' : 'count', { count: connection.totalCount })
        }
        actions={
          <>
            <SavedViewsMenu query={view} />
            <ColumnsMenu shown={parameters.columns} onChange={(columns) => change({ columns })} />
          </>
        }
      />
      <UnsavedItems />
      <ContentFilters parameters={parameters} onChange={change} />

      {error && !connection ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !connection ? (
        <ContentTableSkeleton />
      ) : items.length === 0 ? (
        hasFilters(parameters) ? (
          <EmptyState
            title={t('nothingFound')}
            action={<Button onClick={() => setAddress({})}>{t('clearFilters')}</Button>}
          >
            {t('nothingFoundText')}
          </EmptyState>
        ) : (
          <EmptyState
            title={t('empty')}
            action={
              mayCreate && (
                <Button asChild variant="primary">
                  <Link to={paths.newItem()}>{t('writeFirst')}</Link>
                </Button>
              )
            }
          >
            {t('emptyText')}
          </EmptyState>
        )
      ) : (
        <div className="flex flex-col gap-4" aria-busy={isFetching} onClickCapture={noteRow}>
          {hasPreviousPage && (
            <Button className="self-center" busy={isFetching} onClick={() => void fetchPreviousPage()}>
              {t('earlier')}
            </Button>
          )}
          <ContentTable
            items={items}
            made={parameters.made}
            columns={parameters.columns}
            chosen={new Set(chosen.keys())}
            onChoose={choose}
            sort={parameters.sort}
            onSort={(sort) => change({ sort })}
          />
          <div ref={end} className="flex flex-wrap items-center justify-between gap-4">
            <p className="text-sm text-ink-2 tabular-nums" aria-live="polite">
              {t(connection.totalCountIsEstimate ? 'shownOfEstimate' : 'shown', {
                shown: items.length,
                count: connection.totalCount,
              })}
            </p>
            {hasNextPage && (
              <Button size="small" busy={isFetching} onClick={() => void fetchNextPage()}>
                {t('more')}
              </Button>
            )}
          </div>
        </div>
      )}
      {chosen.size > 0 && (
        <BulkBar
          chosen={[...chosen.values()]}
          others={chosen.size < matching ? matching : undefined}
          onChooseAll={() => void chooseAll()}
          onClear={() => setChosen(new Map())}
        />
      )}
    </div>
  );
}
