import { useDroppable } from '@dnd-kit/core';
import { useBoardColumnPagesInfiniteQuery } from '@lavamedia/api/admin';
import { Button, classNames, Skeleton, StatusShape } from '@lavamedia/ui';
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { planningConditions, type PlanningFilters } from '../planning/planning-filters';
import { useReachedEnd } from '../planning/use-reached-end';
import { BoardCard } from './board-card';
import { columnConditions, type Column, type Move } from './board-columns';
import type { BoardActs } from './use-board-acts';

const pageSize = 20;

export interface BoardColumnProps {
  readonly column: Column;
  readonly filters: PlanningFilters;
  readonly isShownOnPhone: boolean;
  /** What it would come to if the card that is dragged came down here; nothing while none is. */
  readonly move: Move | undefined;
  readonly draggedId: string | undefined;
  readonly acts: BoardActs;
}

/** What stands in one state, the latest first; more comes while one scrolls. */
export function BoardColumn({ column, filters, isShownOnPhone, move, draggedId, acts }: BoardColumnProps) {
  const t = useTranslations('board');
  const common = useTranslations('common');
  const status = useTranslations('status');
  const format = useFormatter();
  const heading = useId();
  const { setNodeRef, isOver } = useDroppable({ id: column });
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useBoardColumnPagesInfiniteQuery({
    first: pageSize,
    where: { and: [columnConditions(column), ...planningConditions(filters)] },
  });
  const end = useReachedEnd(hasNextPage && !isFetching, () => void fetchNextPage());
  const cards = data?.pages.flatMap(({ contentItems }) => contentItems?.nodes ?? []);
  const connection = data?.pages[0]?.contentItems;

  return (
    <section
      ref={setNodeRef}
      aria-labelledby={heading}
      className={classNames(
        'flex w-72 shrink-0 flex-col rounded-panel bg-sunken transition-colors duration-150 max-md:w-full',
        !isShownOnPhone && 'max-md:hidden',
        move?.kind === 'act' && 'outline-2 -outline-offset-2 outline-ember/50',
        move?.kind === 'act' && isOver && 'bg-ember-tint outline-ember',
        move && move.kind !== 'act' && 'opacity-55',
      )}
    >
      <h2 id={heading} className="flex items-center gap-2 px-3 pt-3 pb-2 text-sm font-medium text-ink">
        <StatusShape status={column} />
        <span className="min-w-0 flex-1 truncate">{status(column)}</span>
        {connection && (
          <span className="font-normal text-ink-2 tabular-nums">
            {connection.totalCountIsEstimate ? '≈ ' : ''}
            {format.number(connection.totalCount)}
          </span>
        )}
      </h2>
      <div className="min-h-0 flex-1 overflow-y-auto px-2 pb-2" aria-busy={isFetching} tabIndex={-1}>
        {error && !cards ? (
          <div className="flex flex-col items-start gap-2 px-1 py-3 text-sm text-ink-2">
            <p>{t('unanswered')}</p>
            <Button size="small" onClick={() => void refetch()}>
              {common('retry')}
            </Button>
          </div>
        ) : !cards ? (
          <div role="status" aria-label={common('loading')} className="flex flex-col gap-2">
            <Skeleton className="h-24 w-full" />
            <Skeleton className="h-24 w-full" />
          </div>
        ) : cards.length === 0 ? (
          <p className="px-1 py-3 text-sm text-ink-2">{t(`empty.${column}`)}</p>
        ) : (
          <ul className="flex flex-col gap-2">
            {cards.map((card) => (
              <BoardCard key={card.id} card={card} isDragged={card.id === draggedId} acts={acts} />
            ))}
          </ul>
        )}
        {hasNextPage && (
          <div ref={end} className="flex justify-center py-3">
            <Button size="small" variant="quiet" busy={isFetching} onClick={() => void fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
