import type { ActivityPartsFragment } from '@lavamedia/api/admin';
import { Avatar, StatusShape } from '@lavamedia/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { joinSaves } from './join-saves';

export interface ActivityListProps<TActivity extends ActivityPartsFragment> {
  readonly activities: readonly TActivity[];
  /** The item that it was done on. */
  readonly itemOf: (activity: TActivity) => {
    readonly id: string;
    readonly title?: string;
    readonly locale?: string;
  };
}

/** What was done and what was said with it, the latest first; saves of one person in a row are one line. */
export function ActivityList<TActivity extends ActivityPartsFragment>({
  activities,
  itemOf,
}: ActivityListProps<TActivity>) {
  const t = useTranslations('activity');

  return (
    <ol className="flex flex-col gap-4">
      {joinSaves(activities, (activity) => itemOf(activity).id).map(({ activity, saves }) => {
        const { id, kind, act, toState, note, occurredAt, actor, subject, versionNumber } = activity;
        const item = itemOf(activity);
        const name = actor?.displayName ?? t('somebody');
        const did =
          kind === 'ACT' && act
            ? t(`act.${act}`)
            : kind === 'ACT'
              ? ''
              : t(`did.${kind}`, {
                  number: versionNumber,
                  saves,
                  name: subject?.displayName ?? t('somebody'),
                });
        return (
          <li key={id} className="flex gap-2.5 text-sm text-ink-2">
            {kind === 'ACT' ? (
              <span className="mt-1 flex w-6 justify-center">
                <StatusShape status={toState} />
              </span>
            ) : (
              <Avatar name={name} className="size-6" />
            )}
            <div className="min-w-0 flex-1">
              <p>
                <span className="font-medium text-ink">{name}</span>{' '}
                <Way to={addressOf(activity, item.id)}>{did}</Way>
              </p>
              {item.title !== undefined && (
                <Link
                  to={paths.item(item.id)}
                  lang={item.locale}
                  className="line-clamp-1 rounded-control font-serif text-md text-ink hover:text-ember"
                >
                  {item.title}
                </Link>
              )}
              {note && <p className="mt-1 border-s-2 border-line ps-2.5 break-words text-ink">{note}</p>}
              <p className="text-xs text-ink-3">
                <SaidDate value={occurredAt} />
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

const versionKinds = new Set<ActivityPartsFragment['kind']>(['CREATED', 'IMPORTED', 'SAVED', 'RESTORED']);

/** Where it can be seen what was done: the thread, or the version beside the one before. */
function addressOf({ kind, thread, versionNumber }: ActivityPartsFragment, itemId: string): string | null {
  if (thread) return paths.thread(itemId, thread.id);
  return versionKinds.has(kind) ? paths.itemHistory(itemId, versionNumber) : null;
}

const Way = ({ to, children }: { readonly to: string | null; readonly children: ReactNode }) =>
  to === null ? (
    children
  ) : (
    <Link to={to} className="rounded-control underline decoration-line underline-offset-2 hover:text-ink">
      {children}
    </Link>
  );
