import {
  useCreateRoleMutation,
  useUpdateRoleMutation,
  type RequestProblem,
  type RolePartsFragment,
} from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input, Textarea, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useRoleName } from '../../app/use-role-name';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface RoleDialogProps {
  /** The role whose name and description are changed; without it one is made. */
  readonly role?: RolePartsFragment;
  readonly onClose: () => void;
}

/** What a role is called and what it is for; its rights are chosen in the grid. */
export function RoleDialog({ role, onClose }: RoleDialogProps) {
  const t = useTranslations('roles');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const roleName = useRoleName();
  const [create] = useCreateRoleMutation();
  const [update] = useUpdateRoleMutation();
  const [problem, setProblem] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      name: role ? roleName(role.name) : '',
      description: role?.description ?? '',
    },
  });

  const store = async (name: string, description: string | null) =>
    role
      ? (
          await update({
            input: {
              id: role.id,
              expectedVersion: role.version,
              description,
              // What every installation has is shown in the reader's language, and keeps its name.
              ...(role.isBuiltIn ? {} : { name }),
            },
          }).unwrap()
        ).updateRole.errors
      : (await create({ input: { name, description } }).unwrap()).createRole.errors;

  const submit = handleSubmit(async (values) => {
    setProblem(null);
    const name = values.name.trim();
    try {
      const refusal = (await store(name, values.description.trim() || null))?.[0];
      if (refusal) {
        setProblem(errorText(refusal));
        return;
      }
      show({ tone: 'ok', text: t(role ? 'updated' : 'created', { name }) });
      onClose();
    } catch (error) {
      const text = problemText(error as RequestProblem);
      setProblem(`${text.title} ${text.advice}`);
    }
  });

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={role ? t('editTitle', { role: roleName(role.name) }) : t('create')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="role" variant="primary" busy={formState.isSubmitting}>
            {role ? common('save') : t('createAction')}
          </Button>
        </>
      }
    >
      <form
        id="role"
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-4 flex flex-col gap-4"
      >
        <Field
          label={t('name')}
          error={problem ?? undefined}
          {...(role?.isBuiltIn ? { hint: t('nameKept') } : {})}
        >
          <Input {...register('name')} readOnly={role?.isBuiltIn ?? false} autoComplete="off" />
        </Field>
        <Field label={t('description')}>
          <Textarea {...register('description')} rows={2} />
        </Field>
      </form>
    </Dialog>
  );
}
