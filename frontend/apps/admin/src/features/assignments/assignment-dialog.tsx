import {
  useAssignContentItemMutation,
  useContentColleaguesQuery,
  useUpdateContentAssignmentMutation,
  type AssignmentPartsFragment,
  type AssignmentRole,
} from '@lavamedia/api/admin';
import { Button, Combobox, Dialog, Field, Input, Select, Textarea } from '@lavamedia/ui';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutationAnswer } from '../errors/use-mutation-answer';

export interface AssignmentDialogProps {
  readonly contentId: string;
  /** The work to change; without it work is given. */
  readonly assignment: AssignmentPartsFragment | null;
  readonly onClose: () => void;
}

const roles = ['WRITER', 'REVIEWER'] as const satisfies AssignmentRole[];
const zone = 'Europe/Paris';

/** Gives people work, or changes work that somebody has. */
export function AssignmentDialog({ contentId, assignment, onClose }: AssignmentDialogProps) {
  const t = useTranslations('assignments');
  const common = useTranslations('common');
  const form = useId();
  const act = useMutationAnswer();
  const [assign, giving] = useAssignContentItemMutation();
  const [update, changing] = useUpdateContentAssignmentMutation();
  const [search, setSearch] = useState('');
  const { data } = useContentColleaguesQuery({
    contentId,
    ...(search.trim() ? { search: search.trim() } : {}),
  });
  const [people, setPeople] = useState<readonly { id: string; displayName: string }[]>(
    assignment?.assignee ? [assignment.assignee] : [],
  );
  const [role, setRole] = useState<AssignmentRole>(assignment?.role ?? 'WRITER');
  const [dueAt, setDueAt] = useState(assignment?.dueLocalTime?.slice(0, 16) ?? '');
  const [note, setNote] = useState(assignment?.note ?? '');
  const [isTried, setIsTried] = useState(false);
  const found = data?.contentColleagues ?? [];
  const known = [...people, ...found.filter(({ id }) => !people.some((person) => person.id === id))];

  const confirm = async () => {
    setIsTried(true);
    const [first] = people;
    if (!first) return;
    const shared = { role, timeZone: zone, note: note.trim() || null };
    // A date that stays as it is may have passed meanwhile.
    const isSameDate = dueAt === (assignment?.dueLocalTime?.slice(0, 16) ?? '');
    const refusal = await act(
      assignment
        ? update({
            input: {
              id: assignment.id,
              assigneeId: first.id,
              ...shared,
              ...(isSameDate ? {} : { dueAt: dueAt || null }),
            },
          })
        : assign({
            input: { contentId, assigneeIds: people.map(({ id }) => id), ...shared, dueAt: dueAt || null },
          }),
    );
    if (refusal === null) onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={assignment ? t('editTitle') : t('assignTitle')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={form} variant="primary" busy={giving.isLoading || changing.isLoading}>
            {assignment ? common('save') : t('assign')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="mt-4 flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <Field label={t('people')} required error={isTried && people.length === 0 && t('peopleMissing')}>
          <Combobox
            multiple={!assignment}
            label={t('people')}
            placeholder={t('choosePeople')}
            searchPlaceholder={t('searchPeople')}
            emptyText={t('nobody')}
            onSearch={setSearch}
            values={people.map(({ id }) => id)}
            onValuesChange={(ids) => setPeople(known.filter(({ id }) => ids.includes(id)))}
            options={known.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          />
        </Field>
        <Field label={t('work')}>
          <Select
            value={role}
            onValueChange={setRole}
            options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          />
        </Field>
        <Field label={t('dueAt')} hint={t('zone')}>
          <Input type="datetime-local" value={dueAt} onChange={(event) => setDueAt(event.target.value)} />
        </Field>
        <Field label={t('note')}>
          <Textarea
            rows={3}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
