import { DndContext, DragOverlay, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useCalendarQuery } from '@lavamedia/api/admin';
import { Button, classNames, IconButton, Skeleton, useToast } from '@lavamedia/ui';
import { startOfDay } from '@lavamedia/utils';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { usePreferences } from '../../app/preferences/preferences';
import { useNow } from '../../app/use-now';
import { usePageTitle } from '../../app/use-page-title';
import { PlanningFilterBar } from '../planning/planning-filter-bar';
import { planningConditions, readPlanningFilters, writePlanningFilters } from '../planning/planning-filters';
import { ProblemState } from '../planning/problem-state';
import { useNewsroomNews } from '../planning/use-newsroom-news';
import { SitePreviewButton } from '../previews/site-preview-button';
import { ReleaseQuestion } from '../releases/release-question';
import { useReleaseNews } from '../releases/use-release-news';
import { useScheduleActs } from '../schedules/use-schedule-acts';
import { inParis } from '../workflow/wall-clock';
import { Agenda } from './agenda';
import { calendarViews, daysOf, isDay, step, type CalendarView } from './calendar-days';
import { entriesByDay, onDay, type CalendarEntry } from './calendar-entry';
import { CalendarGrid } from './calendar-grid';
import { EntryLine } from './entry-line';
import type { EntryActs } from './entry-acts';
import { useIsNarrow } from './use-is-narrow';

interface MovedRelease {
  readonly entry: CalendarEntry & { kind: 'release' };
  readonly proposed?: string;
}

/** What goes out and away when, by the clock of the newsroom; what is planned is moved by dragging it or by its menu. */
export function CalendarPage() {
  const t = useTranslations('calendar');
  const common = useTranslations('common');
  const releases = useTranslations('releases');
  const { locale } = usePreferences();
  const show = useToast();
  const now = useNow();
  const isNarrow = useIsNarrow();
  const today = inParis(now).slice(0, 10);
  const [address, setAddress] = useSearchParams();
  const asked = calendarViews.find((known) => known === address.get('view')) ?? 'month';
  // A month does not fit on a phone: there it is read as a list.
  const view: CalendarView = isNarrow ? 'agenda' : asked;
  const named = address.get('date');
  const day = isDay(named) ? named : today;
  const filters = readPlanningFilters(address);
  const days = useMemo(() => daysOf(view, day), [view, day]);
  const { data, error, refetch, isFetching } = useCalendarQuery({
    from: startOfDay(days[0] ?? day).toISOString(),
    to: startOfDay(days.at(-1) ?? day, 1).toISOString(),
    conditions: planningConditions(filters),
  });
  const entries = useMemo(() => (data ? entriesByDay(data) : new Map<string, never[]>()), [data]);
  const schedules = useScheduleActs();
  const [movedRelease, setMovedRelease] = useState<MovedRelease | null>(null);
  const [dragged, setDragged] = useState<CalendarEntry | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  useNewsroomNews();
  useReleaseNews();
  usePageTitle(t('title'));

  const go = (next: { date?: string; view?: CalendarView }) =>
    setAddress((current) => {
      const address = new URLSearchParams(current);
      for (const [name, value] of Object.entries(next)) address.set(name, value);
      return address;
    });

  const acts: EntryActs = {
    move: (entry, proposed) => {
      if (entry.kind === 'schedule') schedules.move(entry.schedule, proposed);
      if (entry.kind === 'release') setMovedRelease({ entry, ...(proposed ? { proposed } : {}) });
    },
    cancel: (entry) => {
      if (entry.kind === 'schedule') schedules.cancel(entry.schedule);
    },
  };

  const title = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
    ...(view === 'week' ? { day: 'numeric' } : {}),
  });
  const heading =
    view === 'week'
      ? title.formatRange(new Date(`${days[0] ?? day}T00:00Z`), new Date(`${days[6] ?? day}T00:00Z`))
      : title.format(new Date(`${day}T00:00Z`));

  return (
    <div className="flex min-h-full flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        actions={
          <>
            <SitePreviewButton at={named === day && day > today ? `${day}T08:00` : undefined} />
            <div role="group" aria-label={t('view')} className="flex max-md:hidden">
              {calendarViews.map((name) => (
                <Button
                  key={name}
                  aria-pressed={name === view}
                  onClick={() => go({ view: name })}
                  className={classNames(
                    '-ms-px first:ms-0',
                    name === view && 'z-1 border-ember bg-ember-tint hover:bg-ember-tint',
                  )}
                >
                  {t(`views.${name}`)}
                </Button>
              ))}
            </div>
          </>
        }
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <div className="flex items-center gap-1">
          <IconButton
            size="small"
            label={t(view === 'week' ? 'previousWeek' : 'previousMonth')}
            onClick={() => go({ date: step(view, day, -1) })}
          >
            <ChevronLeft aria-hidden />
          </IconButton>
          <IconButton
            size="small"
            label={t(view === 'week' ? 'nextWeek' : 'nextMonth')}
            onClick={() => go({ date: step(view, day, 1) })}
          >
            <ChevronRight aria-hidden />
          </IconButton>
          <Button size="small" onClick={() => go({ date: today })}>
            {t('today')}
          </Button>
        </div>
        <h2 aria-live="polite" className="text-lg font-semibold text-ink first-letter:uppercase">
          {heading}
        </h2>
        <p className="text-sm text-ink-3">{t('zone')}</p>
        <div className="md:ms-auto">
          <PlanningFilterBar
            filters={filters}
            onChange={(next) => setAddress((current) => writePlanningFilters(current, next))}
          />
        </div>
      </div>
      {data?.isCut && (
        <p role="status" className="border-s-2 border-warn ps-3 text-md text-ink">
          {t('cut')}
        </p>
      )}
      {error && !data ? (
        <ProblemState problem={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <div role="status" aria-label={common('loading')}>
          <Skeleton className="h-96 w-full" />
        </div>
      ) : (
        <div aria-busy={isFetching} className="flex flex-1 flex-col">
          {view === 'agenda' ? (
            <Agenda days={days} entries={entries} today={today} acts={acts} />
          ) : (
            <DndContext
              sensors={sensors}
              onDragStart={({ active }) =>
                setDragged((active.data.current as { entry: CalendarEntry }).entry)
              }
              onDragCancel={() => setDragged(null)}
              onDragEnd={({ over }) => {
                if (dragged && over && over.id !== dragged.at.slice(0, 10)) {
                  acts.move(dragged, onDay(String(over.id), dragged));
                }
                setDragged(null);
              }}
            >
              <CalendarGrid
                view={view}
                day={day}
                days={days}
                entries={entries}
                today={today}
                acts={acts}
                onShowDay={(date) => go({ date, view: 'week' })}
              />
              <DragOverlay dropAnimation={null}>
                {dragged && (
                  <div className="rounded-control bg-surface px-1.5 py-1 shadow-float">
                    <EntryLine entry={dragged} />
                  </div>
                )}
              </DragOverlay>
            </DndContext>
          )}
        </div>
      )}
      {schedules.dialog}
      {movedRelease && (
        <ReleaseQuestion
          question="schedule"
          release={movedRelease.entry.release}
          obstacles={0}
          proposed={movedRelease.proposed}
          onDone={() => {
            setMovedRelease(null);
            show({ tone: 'ok', text: releases('done.schedule') });
          }}
          onClose={() => setMovedRelease(null)}
        />
      )}
    </div>
  );
}
