import { useSchedulePagesInfiniteQuery } from '@lavamedia/api/admin';
import { Button, classNames, EmptyState, Select, Skeleton } from '@lavamedia/ui';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { useNow } from '../../app/use-now';
import { usePageTitle } from '../../app/use-page-title';
import { PlanningFilterBar } from '../planning/planning-filter-bar';
import { writePlanningFilters } from '../planning/planning-filters';
import { ProblemState } from '../planning/problem-state';
import { useNewsroomNews } from '../planning/use-newsroom-news';
import { SitePreviewButton } from '../previews/site-preview-button';
import { outcomes, readScheduleParameters, scheduledActs, scheduleVariables } from './schedule-parameters';
import { ScheduleRow } from './schedule-row';
import { useScheduleActs } from './use-schedule-acts';

/** Radix's select knows no empty value. */
const any = 'any';

/** What is, was or would have been done by the clock: what exactly, when, by whom, and what became of it. */
export function SchedulesPage() {
  const t = useTranslations('schedules');
  const common = useTranslations('common');
  const now = useNow();
  const [address, setAddress] = useSearchParams();
  const parameters = readScheduleParameters(address);
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useSchedulePagesInfiniteQuery(
    scheduleVariables(parameters, now),
  );
  const acts = useScheduleActs();
  useNewsroomNews();
  usePageTitle(t('title'));

  const set = (name: string, value: string | undefined) =>
    setAddress((current) => {
      const next = new URLSearchParams(current);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });

  const schedules = data?.pages.flatMap((page) => page.contentSchedules?.nodes ?? []);
  const count = data?.pages[0]?.contentSchedules?.totalCount;

  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        aside={count === undefined ? undefined : t('count', { count })}
        actions={<SitePreviewButton />}
      />
      <div role="group" aria-label={t('show')} className="flex flex-wrap gap-x-5 border-b border-line">
        {outcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            aria-pressed={outcome === parameters.outcome}
            onClick={() => set('show', outcome === 'upcoming' ? undefined : outcome)}
            className={classNames(
              '-mb-px h-10 border-b-2 text-md transition-colors duration-150 touch:h-11',
              outcome === parameters.outcome
                ? 'border-ember font-medium text-ink'
                : 'border-transparent text-ink-2 hover:text-ink',
            )}
          >
            {t(`outcome.${outcome}`)}
          </button>
        ))}
      </div>
      <PlanningFilterBar
        filters={parameters.filters}
        onChange={(filters) => setAddress((current) => writePlanningFilters(current, filters))}
      >
        <Select
          label={t('act')}
          placeholder={t('act')}
          value={parameters.act}
          options={[
            { value: any, label: t('anyAct') },
            ...scheduledActs.map((value) => ({ value, label: t(`acts.${value}`) })),
          ]}
          onValueChange={(act) => set('act', act === any ? undefined : act)}
          className={classNames('w-auto', parameters.act && 'border-ember bg-ember-tint')}
        />
      </PlanningFilterBar>
      {error && !schedules ? (
        <ProblemState problem={error} onRetry={() => void refetch()} />
      ) : !schedules ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 py-2">
          {Array.from({ length: 6 }, (_, row) => (
            <Skeleton key={row} className="h-8 w-full" />
          ))}
        </div>
      ) : schedules.length === 0 ? (
        <EmptyState title={t(`empty.${parameters.outcome}`)}>{t('emptyText')}</EmptyState>
      ) : (
        <div className="flex flex-col gap-4" aria-busy={isFetching}>
          <ul className="border-t border-line">
            {schedules.map((schedule) => (
              <ScheduleRow
                key={schedule.id}
                schedule={schedule}
                now={now}
                onMove={() => acts.move(schedule)}
                onCancel={() => acts.cancel(schedule)}
              />
            ))}
          </ul>
          {hasNextPage && (
            <Button className="self-center" busy={isFetching} onClick={() => void fetchNextPage()}>
              {t('more')}
            </Button>
          )}
        </div>
      )}
      {acts.dialog}
    </div>
  );
}
