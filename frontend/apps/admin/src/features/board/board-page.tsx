import { DndContext, DragOverlay, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useContentTransitionsQuery, type BoardCardFragment } from '@lavamedia/api/admin';
import { Select, StatusShape } from '@lavamedia/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { usePageTitle } from '../../app/use-page-title';
import { PlanningFilterBar } from '../planning/planning-filter-bar';
import { readPlanningFilters, writePlanningFilters } from '../planning/planning-filters';
import { ProblemState } from '../planning/problem-state';
import { useNewsroomNews } from '../planning/use-newsroom-news';
import { BoardCardBody } from './board-card';
import { BoardColumn } from './board-column';
import { columns, moveTo, type Column } from './board-columns';
import { useBoardActs } from './use-board-acts';

/** Where everything stands, a column for each state; a card goes on by being dragged, or by its menu. */
export function BoardPage() {
  const t = useTranslations('board');
  const status = useTranslations('status');
  const [address, setAddress] = useSearchParams();
  const filters = readPlanningFilters(address);
  /** On a phone one column is shown at a time. */
  const shown = columns.find((column) => column === address.get('column')) ?? 'DRAFT';
  const { data, error, refetch } = useContentTransitionsQuery({});
  const transitions = data?.contentTransitions ?? [];
  const acts = useBoardActs(transitions);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const [dragged, setDragged] = useState<BoardCardFragment | null>(null);
  useNewsroomNews();
  usePageTitle(t('title'));

  const setColumn = (column: Column) =>
    setAddress(
      (current) => {
        const next = new URLSearchParams(current);
        next.set('column', column);
        return next;
      },
      { replace: true },
    );

  return (
    <div className="flex h-full flex-col gap-5 py-6 sm:py-8">
      <div className="flex flex-col gap-5 px-4 sm:px-8">
        <PageHeader title={t('title')} />
        <PlanningFilterBar
          filters={filters}
          onChange={(next) => setAddress((current) => writePlanningFilters(current, next))}
        />
        <Select
          label={t('column')}
          value={shown}
          onValueChange={setColumn}
          options={columns.map((value) => ({
            value,
            label: status(value),
            icon: <StatusShape status={value} />,
          }))}
          className="md:hidden"
        />
      </div>
      {error ? (
        <ProblemState problem={error} onRetry={() => void refetch()} />
      ) : (
        <DndContext
          sensors={sensors}
          onDragStart={({ active }) => setDragged((active.data.current as { card: BoardCardFragment }).card)}
          onDragCancel={() => setDragged(null)}
          onDragEnd={({ over }) => {
            if (dragged && over) acts.move(dragged, over.id as Column);
            setDragged(null);
          }}
        >
          {/* The board moves sideways by itself; each column goes on downwards. */}
          <div
            role="region"
            aria-label={t('title')}
            tabIndex={0}
            className="flex min-h-0 flex-1 gap-3 overflow-x-auto px-4 pb-2 outline-offset-[-2px] sm:px-8"
          >
            {columns.map((column) => (
              <BoardColumn
                key={column}
                column={column}
                filters={filters}
                isShownOnPhone={column === shown}
                move={dragged ? moveTo(dragged, column, transitions) : undefined}
                draggedId={dragged?.id}
                acts={acts}
              />
            ))}
          </div>
          <DragOverlay dropAnimation={null}>
            {dragged && (
              <div className="rotate-1 rounded-panel bg-surface shadow-float">
                <BoardCardBody card={dragged} />
              </div>
            )}
          </DragOverlay>
        </DndContext>
      )}
      <p role="status" className="sr-only">
        {acts.said}
      </p>
      {acts.dialog}
    </div>
  );
}
