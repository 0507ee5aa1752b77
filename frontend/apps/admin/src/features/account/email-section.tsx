import { useRequestEmailChangeMutation } from '@lavamedia/api/admin';
import { Button, Field, Input } from '@lavamedia/ui';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { Account } from './account-page';
import { AccountSection } from './account-section';
import { useAccountAct } from './use-account-act';

export function EmailSection({ account }: { readonly account: Account }) {
  const t = useTranslations('account');
  const [request] = useRequestEmailChangeMutation();
  const { run, busy } = useAccountAct();
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: { email: '' } });

  const submit = handleSubmit(async ({ email }) => {
    const answer = await run(
      async () => (await request({ input: { email: email.trim() } }).unwrap()).requestEmailChange,
      t('emailSent', { email: email.trim() }),
    );
    if (answer) reset();
  });

  return (
    <AccountSection title={t('email')} text={t('emailText')}>
      <p className="text-md text-ink">{account.email}</p>
      <form
        noValidate
        onSubmit={(event) => void submit(event)}
        className="flex w-full flex-wrap items-end gap-3"
      >
        <Field label={t('newEmail')} error={formState.errors.email?.message} className="min-w-56 flex-1">
          <Input type="email" autoComplete="email" {...register('email', { required: t('emailMissing') })} />
        </Field>
        <Button type="submit" busy={busy}>
          {t('changeEmail')}
        </Button>
      </form>
    </AccountSection>
  );
}
