import type { ActivityPartsFragment } from '@lavamedia/api/admin';

/** Something that was done; saves of one person in a row count together. */
export interface JoinedActivity<TActivity> {
  readonly activity: TActivity;
  readonly saves: number;
}

/** Takes saves that follow each other, of one person on one item, for one; the latest stands for all. */
export function joinSaves<TActivity extends ActivityPartsFragment>(
  activities: readonly TActivity[],
  itemIdOf: (activity: TActivity) => string = () => '',
): JoinedActivity<TActivity>[] {
  const joined: { activity: TActivity; saves: number }[] = [];
  for (const activity of activities) {
    const last = joined.at(-1);
    const isMore =
      last?.activity.kind === 'SAVED' &&
      activity.kind === 'SAVED' &&
      last.activity.actor?.id === activity.actor?.id &&
      itemIdOf(last.activity) === itemIdOf(activity);
    if (isMore) last.saves++;
    else joined.push({ activity, saves: 1 });
  }
  return joined;
}
