import {
  useCreateIdentityProviderMutation,
  useUpdateIdentityProviderMutation,
  type IdentityProviderPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Checkbox, Dialog, Field, Input, Textarea, useToast } from '@lavamedia/ui';
import { slugify } from '@lavamedia/utils';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { ProviderCheck } from './provider-check';
import { changeOf, creationOf, formOf, newProvider, type ProviderForm } from './provider-form';
import { RoleMappings } from './role-mappings';

export interface ProviderDialogProps {
  /** The provider to change; without it one is set up. */
  readonly provider?: IdentityProviderPartsFragment;
  readonly onClose: () => void;
}

/** Sets up a provider, or changes everything about one but its issuer and its address here. */
export function ProviderDialog({ provider, onClose }: ProviderDialogProps) {
  const t = useTranslations('identityProviders');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [create] = useCreateIdentityProviderMutation();
  const [update] = useUpdateIdentityProviderMutation();
  const [problem, setProblem] = useState<string | null>(null);
  const { register, handleSubmit, formState, setError, setValue, getValues, control } = useForm<ProviderForm>(
    {
      defaultValues: provider ? formOf(provider) : newProvider,
    },
  );
  const issuer = useWatch({ control, name: 'issuer' });
  const mapsRoles = useWatch({ control, name: 'roleMappings' }).length > 0;
  const provisions = useWatch({ control, name: 'provisionsAccounts' });
  const { errors } = formState;

  const showErrors = (refusals: readonly MutationError[]) => {
    for (const refusal of refusals) {
      const member = refusal.__typename === 'ValidationError' ? refusal.path[0] : undefined;
      if (member && member in newProvider) {
        setError(member as keyof ProviderForm, { message: errorText(refusal) });
      } else setProblem(errorText(refusal));
    }
  };

  const submit = handleSubmit(async (form) => {
    setProblem(null);
    try {
      const answer = provider
        ? (await update({ input: changeOf(provider.id, form) }).unwrap()).updateIdentityProvider
        : (await create({ input: creationOf(form) }).unwrap()).createIdentityProvider;
      if (answer.errors?.length) {
        showErrors(answer.errors);
        return;
      }
      show({ tone: 'ok', text: t(provider ? 'changed' : 'created', { name: form.name.trim() }) });
      onClose();
    } catch (failure) {
      const text = problemText(failure as RequestProblem);
      setProblem(`${text.title} ${text.advice}`);
    }
  });

  const needed = (message: string) => (text: string) => text.trim() !== '' || message;

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="medium"
      title={provider ? t('editTitle', { name: provider.name }) : t('add')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="provider" variant="primary" busy={formState.isSubmitting}>
            {provider ? common('save') : t('addAction')}
          </Button>
        </>
      }
    >
      <form
        id="provider"
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-4 flex flex-col gap-5"
      >
        {problem && (
          <p role="alert" className="text-md text-bad">
            {problem}
          </p>
        )}
        <Field label={t('name')} required hint={t('nameHint')} error={errors.name?.message}>
          <Input
            autoComplete="off"
            maxLength={80}
            {...register('name', {
              validate: needed(t('nameMissing')),
              onBlur: () => {
                if (!provider && getValues('slug') === '') setValue('slug', slugify(getValues('name')));
              },
            })}
          />
        </Field>
        {!provider && (
          <Field label={t('slug')} required hint={t('slugHint')} error={errors.slug?.message}>
            <Input
              autoComplete="off"
              spellCheck={false}
              maxLength={40}
              className="font-mono text-sm"
              {...register('slug', { validate: needed(t('slugMissing')) })}
            />
          </Field>
        )}
        <div className="flex flex-col gap-2">
          <Field label={t('issuer')} required hint={t('issuerHint')} error={errors.issuer?.message}>
            <Input
              type="url"
              autoComplete="off"
              spellCheck={false}
              readOnly={provider !== undefined}
              className="font-mono text-sm"
              {...register('issuer', { validate: needed(t('issuerMissing')) })}
            />
          </Field>
          <ProviderCheck issuer={issuer.trim()} />
        </div>
        <Field label={t('clientId')} required error={errors.clientId?.message}>
          <Input
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            className="font-mono text-sm"
            {...register('clientId', { validate: needed(t('clientIdMissing')) })}
          />
        </Field>
        <Field
          label={t('clientSecret')}
          hint={t(provider?.hasClientSecret ? 'clientSecretKept' : 'clientSecretHint')}
          error={errors.clientSecret?.message}
        >
          <Input
            type="password"
            autoComplete="new-password"
            className="font-mono text-sm"
            {...register('clientSecret')}
          />
        </Field>
        {provider?.hasClientSecret && (
          <Choice control={control} name="forgetsSecret" label={t('forgetsSecret')} />
        )}
        <Field label={t('scopes')} hint={t('scopesHint')} error={errors.scopes?.message}>
          <Input
            autoComplete="off"
            spellCheck={false}
            className="font-mono text-sm"
            {...register('scopes')}
          />
        </Field>
        <Choice
          control={control}
          name="provisionsAccounts"
          label={t('provisionsAccounts')}
          hint={t('provisionsAccountsHint')}
        />
        <Field
          label={t('allowedDomains')}
          hint={t(provisions ? 'allowedDomainsHint' : 'allowedDomainsUnused')}
          error={errors.allowedDomains?.message}
        >
          <Textarea
            rows={2}
            spellCheck={false}
            className="font-mono text-sm"
            {...register('allowedDomains')}
          />
        </Field>
        <Field
          label={t('roleClaim')}
          required={mapsRoles}
          hint={t('roleClaimHint')}
          error={errors.roleClaim?.message}
        >
          <Input
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            className="font-mono text-sm"
            {...register('roleClaim', {
              validate: (claim, form) =>
                form.roleMappings.length === 0 || claim.trim() !== '' || t('roleClaimMissing'),
            })}
          />
        </Field>
        <Controller
          control={control}
          name="roleMappings"
          rules={{
            validate: (mappings) =>
              mappings.every(({ claimValue, roleId }) => claimValue.trim() && roleId) ||
              t('mappingIncomplete'),
          }}
          render={({ field, fieldState }) => (
            <RoleMappings
              mappings={field.value}
              known={provider?.roleMappings.map(({ role }) => role) ?? []}
              error={fieldState.error?.message}
              onChange={field.onChange}
            />
          )}
        />
        <Choice control={control} name="isEnabled" label={t('isEnabled')} hint={t('isEnabledHint')} />
      </form>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly control: ReturnType<typeof useForm<ProviderForm>>['control'];
  readonly name: 'forgetsSecret' | 'provisionsAccounts' | 'isEnabled';
  readonly label: string;
  readonly hint?: string;
}

const Choice = ({ control, name, label, hint }: ChoiceProps) => (
  <Controller
    control={control}
    name={name}
    render={({ field }) => (
      <Checkbox checked={field.value} onCheckedChange={field.onChange}>
        <span className="block">{label}</span>
        {hint && <span className="block text-xs text-ink-3">{hint}</span>}
      </Checkbox>
    )}
  />
);
