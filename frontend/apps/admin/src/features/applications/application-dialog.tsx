import {
  useActiveServiceAccountsQuery,
  useRegisterApplicationMutation,
  useUpdateApplicationMutation,
  type ApplicationPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Checkbox, Dialog, Field, Input, Select, Textarea, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { usePermission, useViewer } from '../session/viewer';
import {
  addressesIn,
  formOf,
  inputOf,
  newApplication,
  refusedAddress,
  type ApplicationForm,
  type ApplicationType,
} from './application-form';
import { ScopeChoice } from './scope-choice';
import type { IssuedSecret } from './credentials-dialog';

export interface ApplicationDialogProps {
  /** The application to change; without it one is registered. */
  readonly application?: ApplicationPartsFragment;
  readonly onRegistered: (issued: IssuedSecret) => void;
  readonly onClose: () => void;
}

/** Stands for no account in the list of accounts, whose values may not be empty. */
const noAccount = 'NONE';

/** Registers an application, or changes everything about one but its kind and its secret. */
export function ApplicationDialog({ application, onRegistered, onClose }: ApplicationDialogProps) {
  const t = useTranslations('applications');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const held = useViewer().permissions ?? [];
  const [registerApplication] = useRegisterApplicationMutation();
  const [update] = useUpdateApplicationMutation();
  const { accounts, isKnown } = useServiceAccounts(application);
  const [problem, setProblem] = useState<string | null>(null);
  const { register, handleSubmit, formState, setError, control } = useForm<ApplicationForm>({
    defaultValues: application ? formOf(application) : newApplication,
  });
  const type = useWatch({ control, name: 'type' });
  const isService = type === 'SERVICE';

  const lacksAccount = !application && isKnown && accounts.length === 0;
  const types = (
    application
      ? application.kind === 'PUBLIC'
        ? ['APP']
        : ['WEB', 'SERVICE']
      : ['WEB', 'APP', ...(accounts.length > 0 ? ['SERVICE'] : [])]
  ) as ApplicationType[];

  const showErrors = (errors: readonly MutationError[]) => {
    for (const error of errors) {
      const member = error.__typename === 'ValidationError' ? error.path[0] : undefined;
      if (member && member in newApplication) {
        setError(member as keyof ApplicationForm, { message: errorText(error) });
      } else setProblem(errorText(error));
    }
  };

  const submit = handleSubmit(async (form) => {
    setProblem(null);
    const input = inputOf(form);
    try {
      if (application) {
        const { errors } = (
          await update({
            input: { ...input, id: application.id, isDisabled: application.disabledAt !== null },
          }).unwrap()
        ).updateClient;
        if (errors?.length) {
          showErrors(errors);
          return;
        }
        show({ tone: 'ok', text: t('changed', { name: input.name }) });
        onClose();
        return;
      }

      const { errors, issuedClient } = (
        await registerApplication({
          input: { ...input, kind: form.type === 'APP' ? 'PUBLIC' : 'CONFIDENTIAL' },
        }).unwrap()
      ).registerClient;
      if (errors?.length || !issuedClient) {
        showErrors(errors ?? []);
        return;
      }
      onRegistered({ name: input.name, clientId: issuedClient.clientId, secret: issuedClient.secret });
    } catch (error) {
      const text = problemText(error as RequestProblem);
      setProblem(`${text.title} ${text.advice}`);
    }
  });

  const checkAddresses = (text: string) => {
    const refused = refusedAddress(text);
    return refused === null || t('addressRefused', { address: refused });
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="medium"
      title={application ? t('editTitle', { name: application.name }) : t('register')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="application" variant="primary" busy={formState.isSubmitting}>
            {application ? common('save') : t('registerAction')}
          </Button>
        </>
      }
    >
      <form
        id="application"
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-4 flex flex-col gap-5"
      >
        {problem && (
          <p role="alert" className="text-md text-bad">
            {problem}
          </p>
        )}
        <Field label={t('name')} required hint={t('nameHint')} error={formState.errors.name?.message}>
          <Input
            autoComplete="off"
            maxLength={80}
            {...register('name', { validate: (name) => name.trim() !== '' || t('nameMissing') })}
          />
        </Field>
        <Controller
          control={control}
          name="type"
          render={({ field }) => (
            <Field
              label={t('type')}
              hint={`${t(`typeHints.${field.value}`)}${lacksAccount ? ` ${t('serviceNeedsAccount')}` : ''}`}
            >
              <Select
                value={field.value}
                onValueChange={field.onChange}
                disabled={types.length === 1}
                options={types.map((value) => ({ value, label: t(`types.${value}`) }))}
              />
            </Field>
          )}
        />
        {!isService && (
          <>
            <Field
              label={t('redirectUris')}
              required
              hint={t('redirectUrisHint')}
              error={formState.errors.redirectUris?.message}
            >
              <Textarea
                rows={2}
                spellCheck={false}
                className="font-mono text-sm break-all"
                {...register('redirectUris', {
                  validate: {
                    some: (text) => addressesIn(text).length > 0 || t('redirectUrisMissing'),
                    good: checkAddresses,
                  },
                })}
              />
            </Field>
            <Field
              label={t('postLogoutRedirectUris')}
              hint={t('postLogoutRedirectUrisHint')}
              error={formState.errors.postLogoutRedirectUris?.message}
            >
              <Textarea
                rows={1}
                spellCheck={false}
                className="font-mono text-sm break-all"
                {...register('postLogoutRedirectUris', { validate: checkAddresses })}
              />
            </Field>
          </>
        )}
        {type !== 'APP' && isKnown && (accounts.length > 0 || isService) && (
          <Controller
            control={control}
            name="serviceAccountId"
            rules={{
              validate: (id, form) => form.type !== 'SERVICE' || id !== '' || t('serviceAccountMissing'),
            }}
            render={({ field, fieldState }) => (
              <Field
                label={t('serviceAccount')}
                required={isService}
                hint={t(isService ? 'serviceAccountHint' : 'serviceAccountOptional')}
                error={fieldState.error?.message}
              >
                <Select
                  value={field.value || (isService ? undefined : noAccount)}
                  placeholder={t('serviceAccountChoose')}
                  onValueChange={(id) => field.onChange(id === noAccount ? '' : id)}
                  options={[
                    ...(isService ? [] : [{ value: noAccount, label: t('serviceAccountNone') }]),
                    ...accounts.map(({ id, displayName }) => ({ value: id, label: displayName })),
                  ]}
                />
              </Field>
            )}
          />
        )}
        <Controller
          control={control}
          name="scopes"
          render={({ field, fieldState }) => (
            <>
              <ScopeChoice
                chosen={field.value}
                rights={[...new Set([...held, ...(application?.scopes ?? [])])]}
                concernsPeople={!isService}
                onChange={field.onChange}
              />
              {fieldState.error && (
                <p role="alert" className="text-sm text-bad">
                  {fieldState.error.message}
                </p>
              )}
            </>
          )}
        />
        {!isService && (
          <>
            <Controller
              control={control}
              name="signatureAlgorithm"
              render={({ field }) => (
                <Field label={t('signatureAlgorithm')} hint={t('signatureAlgorithmHint')}>
                  <Select
                    value={field.value}
                    onValueChange={field.onChange}
                    options={[
                      { value: 'RS256', label: t('algorithms.RS256') },
                      { value: 'ES256', label: t('algorithms.ES256') },
                    ]}
                  />
                </Field>
              )}
            />
            <Controller
              control={control}
              name="isFirstParty"
              render={({ field }) => (
                <Checkbox checked={field.value} onCheckedChange={field.onChange}>
                  <span className="block">{t('isFirstParty')}</span>
                  <span className="block text-xs text-ink-3">{t('isFirstPartyHint')}</span>
                </Checkbox>
              )}
            />
          </>
        )}
      </form>
    </Dialog>
  );
}

/** The accounts that an application may act as: active ones, and the one that it has. Only who sees accounts can choose. */
function useServiceAccounts(application: ApplicationPartsFragment | undefined) {
  const seesAccounts = usePermission('users.read');
  const { data } = useActiveServiceAccountsQuery(undefined, { skip: !seesAccounts });
  const active = (data?.users?.nodes ?? []).filter(({ status }) => status === 'ACTIVE');
  const present = application?.serviceAccount;
  return {
    isKnown: data !== undefined || Boolean(present),
    accounts: present && !active.some(({ id }) => id === present.id) ? [present, ...active] : active,
  };
}
