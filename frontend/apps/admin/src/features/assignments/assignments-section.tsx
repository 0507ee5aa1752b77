import {
  useContentAssignmentsQuery,
  useFinishContentAssignmentMutation,
  useRemoveContentAssignmentMutation,
  useReopenContentAssignmentMutation,
  type AssignmentPartsFragment,
} from '@lavamedia/api/admin';
import { Avatar, Button, IconButton, Menu, MenuItem } from '@lavamedia/ui';
import { Check, Ellipsis, Pencil, RotateCcw, Trash2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutationAnswer } from '../errors/use-mutation-answer';
import { useViewer } from '../session/viewer';
import { AssignmentDialog } from './assignment-dialog';
import { DueDate } from './due-date';

/** Who has which work on an item. */
export function AssignmentsSection({ contentId }: { readonly contentId: string }) {
  const t = useTranslations('assignments');
  const { data } = useContentAssignmentsQuery({ id: contentId });
  const [asked, setAsked] = useState<AssignmentPartsFragment | 'new' | null>(null);
  const item = data?.contentItemById;
  const mayAssign = item?.viewerCanAssign ?? false;
  const open = item?.assignments.filter(({ doneAt }) => !doneAt) ?? [];
  const done = item?.assignments.filter(({ doneAt }) => doneAt) ?? [];

  return (
    <>
      {open.length + done.length === 0 && <p className="text-sm text-ink-3">{t('none')}</p>}
      {open.length + done.length > 0 && (
        <ul className="flex flex-col gap-3">
          {[...open, ...done].map((assignment) => (
            <Assignment
              key={assignment.id}
              assignment={assignment}
              mayAssign={mayAssign}
              onEdit={() => setAsked(assignment)}
            />
          ))}
        </ul>
      )}
      {mayAssign && (
        <Button size="small" className="self-start" onClick={() => setAsked('new')}>
          <UserPlus aria-hidden />
          {t('assign')}
        </Button>
      )}
      {asked && (
        <AssignmentDialog
          contentId={contentId}
          assignment={asked === 'new' ? null : asked}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function Assignment({
  assignment: { id, assignee, role, dueAt, note, doneAt },
  mayAssign,
  onEdit,
}: {
  readonly assignment: AssignmentPartsFragment;
  readonly mayAssign: boolean;
  readonly onEdit: () => void;
}) {
  const t = useTranslations('assignments');
  const viewer = useViewer();
  const act = useMutationAnswer();
  const [finish] = useFinishContentAssignmentMutation();
  const [reopen] = useReopenContentAssignmentMutation();
  const [remove] = useRemoveContentAssignmentMutation();
  const name = assignee?.displayName ?? t('somebody');
  const mayFinish = mayAssign || assignee?.id === viewer.id;

  return (
    <li className="flex items-start gap-2.5">
      <Avatar name={name} />
      <div className="min-w-0 flex-1 text-sm">
        <p className={doneAt ? 'truncate text-ink-3 line-through' : 'truncate font-medium text-ink'}>
          {name}
        </p>
        <p className="text-ink-3">
          {t(`role.${role}`)}
          {doneAt
            ? ` · ${t('done')}`
            : dueAt && (
                <>
                  {' '}
                  · <DueDate value={dueAt} />
                </>
              )}
        </p>
        {note && !doneAt && (
          <p className="mt-1 border-s-2 border-line ps-2.5 break-words text-ink-2">{note}</p>
        )}
      </div>
      {mayFinish && (
        <IconButton
          size="small"
          label={t(doneAt ? 'reopen' : 'finish', { name })}
          onClick={() => void act((doneAt ? reopen : finish)({ input: { id } }))}
        >
          {doneAt ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
        </IconButton>
      )}
      {mayAssign && (
        <Menu
          trigger={
            <IconButton size="small" label={t('more', { name })}>
              <Ellipsis aria-hidden />
            </IconButton>
          }
        >
          {!doneAt && (
            <MenuItem icon={<Pencil aria-hidden />} onSelect={onEdit}>
              {t('edit')}
            </MenuItem>
          )}
          <MenuItem icon={<Trash2 aria-hidden />} danger onSelect={() => void act(remove({ input: { id } }))}>
            {t('remove')}
          </MenuItem>
        </Menu>
      )}
    </li>
  );
}
