import type { ContentAct, ContentStatus, ScheduledAct, ScheduledVersion } from '@lavamedia/api/admin';

/** An act that a person confirms; saving is not one. */
export type ConfirmedAct = Exclude<ContentAct, 'UPDATE'>;

/** What an act asks for beside the item. */
export interface ActDetails {
  readonly note?: string;
  /** What a clock in Paris shows: `2027-03-28T09:30`. */
  readonly instant?: string;
  readonly versionChoice?: ScheduledVersion;
}

/** What is asked for before an act is done. */
export const asksFor: Record<
  ConfirmedAct,
  {
    readonly note?: 'optional' | 'required' | 'readers';
    readonly instant?: 'at' | 'until';
    readonly versionChoice?: true;
  }
> = {
  SUBMIT: { note: 'optional' },
  WITHDRAW_SUBMISSION: {},
  REQUEST_CHANGES: { note: 'required' },
  APPROVE: { note: 'optional' },
  SCHEDULE: { instant: 'at', versionChoice: true },
  CANCEL_SCHEDULE: {},
  EMBARGO: { instant: 'until', note: 'optional' },
  LIFT_EMBARGO: {},
  PUBLISH: {},
  CORRECT: { note: 'readers' },
  SCHEDULE_UNPUBLISH: { instant: 'at' },
  UNPUBLISH: {},
  KILL: { note: 'optional' },
  ARCHIVE: {},
  RESTORE: {},
};

/** Acts that are about the text as it stands: what is not saved yet is saved before them. */
export const savesFirst: ReadonlySet<ConfirmedAct> = new Set<ConfirmedAct>([
  'SUBMIT',
  'APPROVE',
  'SCHEDULE',
  'PUBLISH',
  'CORRECT',
]);

/** Acts that take something away. */
export const isDanger: ReadonlySet<ConfirmedAct> = new Set<ConfirmedAct>(['UNPUBLISH', 'KILL', 'ARCHIVE']);

/** The groups of the menu: on towards readers, back again, away. */
export const groups: readonly (readonly ConfirmedAct[])[] = [
  ['SUBMIT', 'APPROVE', 'REQUEST_CHANGES', 'PUBLISH', 'CORRECT', 'SCHEDULE', 'EMBARGO'],
  ['WITHDRAW_SUBMISSION', 'CANCEL_SCHEDULE', 'LIFT_EMBARGO', 'RESTORE'],
  ['SCHEDULE_UNPUBLISH', 'UNPUBLISH', 'ARCHIVE', 'KILL'],
];

/** What of an item says which of the acts that are allowed make sense. */
export interface OfferedItem {
  readonly status: ContentStatus;
  readonly viewerCan: readonly ContentAct[];
  readonly pendingSchedules: readonly { readonly act: ScheduledAct }[];
}

/** The acts that are offered: the end of a publication can be set as soon as there is one, now or to come. */
export const offeredActs = ({ status, viewerCan, pendingSchedules }: OfferedItem): readonly ContentAct[] =>
  viewerCan.filter(
    (act) => act !== 'SCHEDULE_UNPUBLISH' || status === 'PUBLISHED' || pendingSchedules.length > 0,
  );

/** The acts that lead on, the likeliest first: one of them is the bar's primary. */
const onward: readonly ConfirmedAct[] = ['APPROVE', 'PUBLISH', 'SUBMIT', 'RESTORE'];

/**
 * The one act that the bar offers first. What is in review is approved before it is published, and nothing is published that readers
 * see already.
 */
export const primaryAct = (allowed: readonly ContentAct[], hasNews: boolean): ConfirmedAct | undefined =>
  onward.find((act) => allowed.includes(act) && (act !== 'PUBLISH' || hasNews));
