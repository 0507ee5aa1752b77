import {
  ContentReleasesDocument,
  ContentSchedulesDocument,
  EmbargoesBetweenDocument,
  PublishedBetweenDocument,
} from '../generated/admin/documents';
import type {
  CalendarItemFragment,
  ContentItemFilterInput,
  ContentReleasesQuery,
  ContentSchedulesQuery,
  EmbargoesBetweenQuery,
  PublishedBetweenQuery,
  ReleasePartsFragment,
} from '../generated/admin/types';
import { apiWithLists } from './lists-api';
import { severalPages } from './pages';

/** A time on the calendar, from the first instant to the one after the last. */
export interface CalendarRange {
  readonly from: string;
  readonly to: string;
  /** What the items must meet. */
  readonly conditions: readonly ContentItemFilterInput[];
}

type Schedule = NonNullable<NonNullable<ContentSchedulesQuery['contentSchedules']>['nodes']>[number];

/** What happens, or happened, in a time on the calendar. */
export interface CalendarEntries {
  readonly schedules: readonly Schedule[];
  readonly releases: readonly ReleasePartsFragment[];
  readonly embargoes: readonly CalendarItemFragment[];
  readonly published: readonly CalendarItemFragment[];
  /** Whether there is more than a calendar can show. */
  readonly isCut: boolean;
}

export const apiWithCalendar = apiWithLists.injectEndpoints({
  endpoints: (build) => ({
    calendar: build.query<CalendarEntries, CalendarRange>({
      async queryFn({ from, to, conditions }, _api, _options, request) {
        const within = { gte: from, lt: to };
        const items = conditions.length > 0 ? { and: [...conditions] } : undefined;
        const [schedules, releases, embargoes, published] = await Promise.all([
          severalPages(
            request,
            ContentSchedulesDocument,
            {
              where: {
                runAt: within,
                status: { in: ['PENDING', 'DONE', 'FAILED'] },
                ...(items ? { contentItem: items } : {}),
              },
              order: [{ runAt: 'ASC' }],
            },
            ({ contentSchedules }: ContentSchedulesQuery) => contentSchedules,
          ),
          severalPages(
            request,
            ContentReleasesDocument,
            { where: { runAt: within }, order: [{ runAt: 'ASC' }] },
            ({ contentReleases }: ContentReleasesQuery) => contentReleases,
          ),
          severalPages(
            request,
            EmbargoesBetweenDocument,
            { from, to, ...(items ? { where: items } : {}) },
            ({ embargoedContentItems }: EmbargoesBetweenQuery) => embargoedContentItems,
          ),
          severalPages(
            request,
            PublishedBetweenDocument,
            { where: { and: [{ publishedAt: within, status: { eq: 'PUBLISHED' } }, ...conditions] } },
            ({ contentItems }: PublishedBetweenQuery) => contentItems,
          ),
        ]);
        const lists = [schedules, releases, embargoes, published];
        const problem = lists.find((read) => read.problem)?.problem;
        if (problem) return { error: problem };
        return {
          data: {
            schedules: schedules.nodes,
            releases: releases.nodes,
            embargoes: embargoes.nodes,
            published: published.nodes,
            isCut: lists.some(({ isCut }) => isCut),
          },
        };
      },
      providesTags: ['ContentSchedule', 'ContentRelease', { type: 'ContentItem', id: 'LIST' }],
    }),
  }),
});
