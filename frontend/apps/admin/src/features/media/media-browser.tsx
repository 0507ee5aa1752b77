import { useMediaAssetsQuery, type MediaPartsFragment } from '@lavamedia/api/admin';
import {
  Button,
  classNames,
  controlStyle,
  EmptyState,
  ErrorState,
  Pagination,
  Skeleton,
} from '@lavamedia/ui';
import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../errors/use-problem-text';
import type { MediaKind } from './media-kinds';
import { MediaGrid, type MediaSelection } from './media-grid';
import { mediaVariables, type MediaPage } from './media-search';

export interface MediaBrowserProps {
  readonly kind: MediaKind;
  readonly search: string;
  readonly onSearchChange: (search: string) => void;
  readonly page: MediaPage;
  readonly onPageChange: (page: MediaPage) => void;
  readonly onOpen: (asset: MediaPartsFragment) => void;
  /** What a press on a file does, as its accessible name. */
  readonly openLabel: string;
  readonly selection?: MediaSelection;
}

/** The files of one kind in the library, with search and pages; the library's screen and the editor's choice share it. */
export function MediaBrowser({
  kind,
  search,
  onSearchChange,
  page,
  onPageChange,
  onOpen,
  openLabel,
  selection,
}: MediaBrowserProps) {
  const t = useTranslations('library');
  const common = useTranslations('common');
  const problemText = useProblemText();
  const [typed, setTyped] = useState(search);
  const settled = useDeferredValue(search);
  const [pollingInterval, setPollingInterval] = useState(0);
  const { data, error, refetch, isFetching } = useMediaAssetsQuery(mediaVariables(kind, settled, page), {
    pollingInterval,
    skipPollingIfUnfocused: true,
  });
  const connection = data?.mediaAssets;

  // Variants appear one after the other: look again while some picture is still being worked on.
  const interval = connection?.nodes?.some(({ status }) => status === 'PROCESSING') ? 3_000 : 0;
  if (interval !== pollingInterval) setPollingInterval(interval);

  const results = () => {
    if (error && !connection) {
      return (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      );
    }
    if (!connection) return <GridSkeleton />;
    if (!connection.nodes?.length) {
      return search ? (
        <EmptyState title={t(`kinds.${kind}.nothingFound`)}>{t('nothingFoundText')}</EmptyState>
      ) : (
        <EmptyState title={t(`kinds.${kind}.empty`)}>{t('emptyText')}</EmptyState>
      );
    }

    const { startCursor, endCursor, hasNextPage, hasPreviousPage } = connection.pageInfo;
    return (
      <div className="flex flex-col gap-5" aria-busy={isFetching}>
        <MediaGrid assets={connection.nodes} onOpen={onOpen} openLabel={openLabel} selection={selection} />
        {(hasNextPage || hasPreviousPage) && (
          <Pagination
            label={t('pages')}
            previousLabel={common('previous')}
            nextLabel={common('next')}
            onPrevious={
              hasPreviousPage && startCursor ? () => onPageChange({ before: startCursor }) : undefined
            }
            onNext={hasNextPage && endCursor ? () => onPageChange({ after: endCursor }) : undefined}
          >
            {t(`kinds.${kind}.count`, { count: connection.totalCount })}
          </Pagination>
        )}
      </div>
    );
  };

  return (
    <div className="flex flex-col gap-5">
      <form
        role="search"
        className="relative sm:max-w-80"
        onSubmit={(event) => {
          event.preventDefault();
          onSearchChange(typed);
        }}
      >
        <Search
          aria-hidden
          className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 stroke-[1.5] text-ink-3"
        />
        <input
          type="search"
          aria-label={t(`kinds.${kind}.search`)}
          placeholder={t(`kinds.${kind}.search`)}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            onSearchChange(event.target.value);
          }}
          className={classNames(controlStyle, 'h-9 ps-9 touch:h-11')}
        />
      </form>
      {results()}
    </div>
  );
}

function GridSkeleton() {
  const t = useTranslations('common');
  return (
    <div role="status" aria-label={t('loading')} className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {Array.from({ length: 8 }, (_, cell) => (
        <Skeleton key={cell} className="h-36" />
      ))}
    </div>
  );
}
