import { useUpdateProfileMutation } from '@lavamedia/api/admin';
import { Button, Field, Input, Select, Textarea } from '@lavamedia/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { Account } from './account-page';
import { AccountSection } from './account-section';
import { useAccountAct } from './use-account-act';

type Language = 'fr' | 'en';

export function ProfileSection({ account }: { readonly account: Account }) {
  const t = useTranslations('account');
  const common = useTranslations('common');
  const [update] = useUpdateProfileMutation();
  const { run, busy } = useAccountAct();
  const [locale, setLocale] = useState<Language>(account.locale === 'en' ? 'en' : 'fr');
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { displayName: account.displayName, biography: account.biography ?? '' },
  });

  const submit = handleSubmit(({ displayName, biography }) =>
    run(
      async () =>
        (
          await update({
            input: { displayName: displayName.trim(), biography: biography.trim() || null, locale },
          }).unwrap()
        ).updateProfile,
      t('profileSaved'),
    ),
  );

  return (
    <AccountSection title={t('profile')} text={t('profileText')}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex w-full flex-col gap-4">
        <Field label={t('name')} required error={formState.errors.displayName?.message}>
          <Input
            autoComplete="name"
            maxLength={120}
            {...register('displayName', { required: t('nameMissing') })}
          />
        </Field>
        <Field label={t('biography')} hint={t('biographyHint')}>
          <Textarea rows={3} maxLength={1000} {...register('biography')} />
        </Field>
        <Field label={t('language')} hint={t('languageHint')}>
          <Select
            value={locale}
            onValueChange={setLocale}
            options={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
          />
        </Field>
        <Button type="submit" variant="primary" busy={busy} className="self-start">
          {common('save')}
        </Button>
      </form>
    </AccountSection>
  );
}
