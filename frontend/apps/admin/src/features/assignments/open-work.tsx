import type { AssignmentPartsFragment } from '@lavamedia/api/admin';
import { useTranslations } from 'use-intl';
import { DueDate } from './due-date';

/** Who has open work on an item, and what is due first of it. */
export function OpenWork({ assignments }: { readonly assignments: readonly AssignmentPartsFragment[] }) {
  const t = useTranslations('assignments');
  const open = assignments.filter(({ doneAt }) => !doneAt);
  const due = open.flatMap(({ dueAt }) => dueAt ?? []).toSorted()[0];
  if (open.length === 0) return null;

  return (
    <span className="flex max-w-52 min-w-28 flex-col text-sm">
      <span className="line-clamp-2">
        {open.map(({ assignee }) => assignee?.displayName ?? t('somebody')).join(', ')}
      </span>
      {due && <DueDate value={due} />}
    </span>
  );
}
