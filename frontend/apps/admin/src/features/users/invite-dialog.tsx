import { useInviteUserMutation, type RequestProblem, type RolePartsFragment } from '@lavamedia/api/admin';
import { Button, Checkbox, Dialog, Field, Input, Select, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { usePreferences } from '../../app/preferences/preferences';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { useViewer } from '../session/viewer';
import { useRoleName } from '../../app/use-role-name';
import { mayAssign } from './user-acts';

export interface InviteDialogProps {
  readonly roles: readonly RolePartsFragment[];
  readonly onClose: () => void;
}

/** Makes an account for somebody and sends the link to it. */
export function InviteDialog({ roles, onClose }: InviteDialogProps) {
  const t = useTranslations('users');
  const common = useTranslations('common');
  const language = useTranslations('language');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const roleName = useRoleName();
  const viewer = useViewer();
  const { locale } = usePreferences();
  const [invite] = useInviteUserMutation();
  const [mailLocale, setMailLocale] = useState<string>(locale);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email: '', displayName: '' } });

  const submit = handleSubmit(async ({ email, displayName }) => {
    setProblem(null);
    try {
      const { inviteUser } = await invite({
        input: {
          email: email.trim(),
          displayName: displayName.trim(),
          locale: mailLocale,
          roleIds: [...chosen],
        },
      }).unwrap();
      const refusal = inviteUser.errors?.[0];
      if (refusal) {
        setProblem(errorText(refusal));
        return;
      }
      show({ tone: 'ok', text: t('invited', { email: email.trim() }) });
      onClose();
    } catch (failure) {
      const text = problemText(failure as RequestProblem);
      setProblem(`${text.title} ${text.advice}`);
    }
  });

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('inviteTitle')}
      description={t('inviteText')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="invite" variant="primary" busy={formState.isSubmitting}>
            {t('sendInvitation')}
          </Button>
        </>
      }
    >
      <form
        id="invite"
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-4 flex flex-col gap-4"
      >
        {problem && (
          <p role="alert" className="text-md text-bad">
            {problem}
          </p>
        )}
        <Field label={t('email')} required error={formState.errors.email?.message}>
          <Input
            type="email"
            autoComplete="off"
            {...register('email', { validate: (value) => value.trim() !== '' || t('emailMissing') })}
          />
        </Field>
        <Field label={t('name')} required error={formState.errors.displayName?.message}>
          <Input
            autoComplete="off"
            {...register('displayName', { validate: (value) => value.trim() !== '' || t('nameMissing') })}
          />
        </Field>
        <Field label={t('mailLanguage')}>
          <Select
            value={mailLocale}
            onValueChange={setMailLocale}
            options={(['fr', 'en'] as const).map((value) => ({ value, label: language(value) }))}
          />
        </Field>
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-2 text-sm font-medium text-ink-2">{t('roles')}</legend>
          {roles
            .filter((role) => mayAssign(viewer, role))
            .map(({ id, name }) => (
              <Checkbox
                key={id}
                checked={chosen.includes(id)}
                onCheckedChange={(checked) =>
                  setChosen((current) =>
                    checked ? [...current, id] : current.filter((other) => other !== id),
                  )
                }
              >
                {roleName(name)}
              </Checkbox>
            ))}
        </fieldset>
      </form>
    </Dialog>
  );
}
