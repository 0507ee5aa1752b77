import {
  useCreateServiceAccountMutation,
  useRolesAndPermissionsQuery,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Checkbox, Dialog, Field, Input, Textarea, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { useViewer } from '../session/viewer';
import { useRoleName } from '../../app/use-role-name';

/** Makes an account for a program, with roles that whoever makes it may give. */
export function ServiceAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('serviceAccounts');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const roleName = useRoleName();
  const held = useViewer().permissions ?? [];
  const { data } = useRolesAndPermissionsQuery({});
  const [create] = useCreateServiceAccountMutation();
  const [roleIds, setRoleIds] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { displayName: '', biography: '' },
  });
  const roles = (data?.roles ?? []).filter(({ permissions }) =>
    permissions.every(({ code }) => held.includes(code)),
  );

  const submit = handleSubmit(async ({ displayName, biography }) => {
    setProblem(null);
    try {
      const { createServiceAccount } = await create({
        input: {
          displayName: displayName.trim(),
          biography: biography.trim() || null,
          roleIds: [...roleIds],
        },
      }).unwrap();
      const refusal = createServiceAccount.errors?.[0];
      if (refusal) {
        setProblem(errorText(refusal));
        return;
      }
      show({ tone: 'ok', text: t('created', { name: displayName.trim() }) });
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
          <Button type="submit" form="service-account" variant="primary" busy={formState.isSubmitting}>
            {t('createAction')}
          </Button>
        </>
      }
    >
      <form
        id="service-account"
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-4 flex flex-col gap-4"
      >
        <Field label={t('name')} error={formState.errors.displayName && t('nameMissing')} required>
          <Input
            {...register('displayName', { validate: (value) => value.trim() !== '' })}
            maxLength={120}
            autoComplete="off"
          />
        </Field>
        <Field label={t('purpose')} hint={t('purposeHint')}>
          <Textarea {...register('biography')} rows={2} maxLength={1000} />
        </Field>
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1.5 text-sm font-medium text-ink-2">{t('roles')}</legend>
          {roles.map(({ id, name }) => (
            <Checkbox
              key={id}
              checked={roleIds.includes(id)}
              onCheckedChange={(checked) =>
                setRoleIds((current) => (checked ? [...current, id] : current.filter((role) => role !== id)))
              }
            >
              {roleName(name)}
            </Checkbox>
          ))}
          <p className="text-xs text-ink-3">{t('rolesHint')}</p>
        </fieldset>
        {problem && (
          <p role="alert" className="text-sm text-bad">
            {problem}
          </p>
        )}
      </form>
    </Dialog>
  );
}
