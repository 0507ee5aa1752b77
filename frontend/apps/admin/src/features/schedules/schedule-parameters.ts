import type {
  ContentScheduleFilterInput,
  ContentSchedulesQueryVariables,
  ScheduledAct,
  ScheduleStatus,
} from '@lavamedia/api/admin';
import { planningConditions, readPlanningFilters, type PlanningFilters } from '../planning/planning-filters';

/** What became of a schedule, as people ask for it. */
export const outcomes = ['upcoming', 'late', 'done', 'failed', 'off'] as const;
export type Outcome = (typeof outcomes)[number];

export const scheduledActs = ['PUBLISH', 'UNPUBLISH'] as const satisfies ScheduledAct[];

/** What the list shows; it lives in the address. */
export interface ScheduleParameters {
  readonly outcome: Outcome;
  readonly act: ScheduledAct | undefined;
  readonly filters: PlanningFilters;
}

const pageSize = 50;

const statuses: Record<Outcome, readonly ScheduleStatus[]> = {
  upcoming: ['PENDING'],
  late: ['PENDING'],
  done: ['DONE'],
  failed: ['FAILED'],
  off: ['CANCELLED', 'SUPERSEDED'],
};

/** Reads the address; what it does not understand it ignores. */
export const readScheduleParameters = (address: URLSearchParams): ScheduleParameters => ({
  outcome: outcomes.find((known) => known === address.get('show')) ?? 'upcoming',
  act: scheduledActs.find((known) => known === address.get('act')),
  filters: readPlanningFilters(address),
});

/** What the server is asked for. */
export function scheduleVariables(
  { outcome, act, filters }: ScheduleParameters,
  now: Date,
): ContentSchedulesQueryVariables {
  const conditions = planningConditions(filters);
  const where: ContentScheduleFilterInput = {
    status: { in: [...statuses[outcome]] },
    ...(outcome === 'late' ? { runAt: { lt: now.toISOString() } } : {}),
    ...(act ? { act: { eq: act } } : {}),
    ...(conditions.length > 0 ? { contentItem: { and: conditions } } : {}),
  };
  // What is to come is read from now on, what was from now back.
  const isAhead = outcome === 'upcoming' || outcome === 'late';
  return { first: pageSize, where, order: [{ runAt: isAhead ? 'ASC' : 'DESC' }] };
}
