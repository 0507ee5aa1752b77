import { useCreateRoleMutation, type RequestProblem } from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input, Textarea, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

/** Makes a role without rights; they are chosen in the grid. */
export function RoleDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('roles');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [create] = useCreateRoleMutation();
  const [problem, setProblem] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: '', description: '' } });

  const submit = handleSubmit(async ({ name, description }) => {
    setProblem(null);
    try {
      const { createRole } = await create({
        input: { name: name.trim(), description: description.trim() || null },
      }).unwrap();
      const refusal = createRole.errors?.[0];
      if (refusal) {
        setProblem(errorText(refusal));
        return;
      }
      show({ tone: 'ok', text: t('created', { name: name.trim() }) });
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
      title={t('create')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="role" variant="primary" busy={formState.isSubmitting}>
            {t('createAction')}
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
        <Field label={t('name')} error={problem ?? undefined}>
          <Input {...register('name')} autoComplete="off" />
        </Field>
        <Field label={t('description')}>
          <Textarea {...register('description')} rows={2} />
        </Field>
      </form>
    </Dialog>
  );
}
