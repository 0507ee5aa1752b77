import { useChangePasswordMutation } from '@lavamedia/api/admin';
import { Button, Field, Input } from '@lavamedia/ui';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { AccountSection } from './account-section';
import { useAccountAct } from './use-account-act';

const empty = { currentPassword: '', newPassword: '' };

export function PasswordSection() {
  const t = useTranslations('account');
  const [change] = useChangePasswordMutation();
  const { run, busy } = useAccountAct();
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: empty });

  const submit = handleSubmit(async (input) => {
    const answer = await run(
      async () => (await change({ input }).unwrap()).changePassword,
      t('passwordChanged'),
    );
    if (answer) reset(empty);
  });

  return (
    <AccountSection title={t('password')} text={t('passwordText')}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex w-full flex-col gap-4">
        <Field label={t('currentPassword')} required error={formState.errors.currentPassword?.message}>
          <Input
            type="password"
            autoComplete="current-password"
            {...register('currentPassword', { required: t('passwordMissing') })}
          />
        </Field>
        <Field
          label={t('newPassword')}
          required
          hint={t('passwordHint')}
          error={formState.errors.newPassword?.message}
        >
          <Input
            type="password"
            autoComplete="new-password"
            {...register('newPassword', { required: t('passwordMissing') })}
          />
        </Field>
        <Button type="submit" busy={busy} className="self-start">
          {t('changePassword')}
        </Button>
      </form>
    </AccountSection>
  );
}
