import {
  useCreateApiKeyMutation,
  type RequestProblem,
  type ServiceAccountPartsFragment,
} from '@lavamedia/api/admin';
import { Button, Checkbox, Dialog, Field, Input, Select } from '@lavamedia/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import fr from '../../messages/fr.json';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { rightKey } from '../roles/rights';
import { useViewer } from '../session/viewer';
import { grantableScopes, isBudget, lifetimes, mostPerMinute, usualKey } from './key-form';

export interface ApiKeyDialogProps {
  readonly account: ServiceAccountPartsFragment;
  readonly onIssued: (secret: string) => void;
  readonly onClose: () => void;
}

const budgets = ['requestsPerMinute', 'costPerMinute', 'costPerOperation'] as const;

/** Makes a key for a service account; its secret goes to whoever shows it. */
export function ApiKeyDialog({ account, onIssued, onClose }: ApiKeyDialogProps) {
  const t = useTranslations('serviceAccounts');
  const common = useTranslations('common');
  const rights = useTranslations('roles');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const held = useViewer().permissions ?? [];
  const [create] = useCreateApiKeyMutation();
  const [scopes, setScopes] = useState<readonly string[]>([]);
  const [daysValid, setDaysValid] = useState<(typeof lifetimes)[number]>(usualKey.daysValid);
  const [problem, setProblem] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      name: '',
      requestsPerMinute: usualKey.requestsPerMinute,
      costPerMinute: usualKey.costPerMinute,
      costPerOperation: usualKey.costPerOperation,
    },
  });
  const offered = grantableScopes(account, held);

  const submit = handleSubmit(async ({ name, ...limits }) => {
    setProblem(null);
    try {
      const { createApiKey } = await create({
        input: {
          accountId: account.id,
          name: name.trim(),
          scopes: [...scopes],
          daysValid: Number(daysValid),
          ...limits,
        },
      }).unwrap();
      const refusal = createApiKey.errors?.[0];
      if (refusal) setProblem(errorText(refusal));
      else if (createApiKey.issuedApiKey) onIssued(createApiKey.issuedApiKey.secret);
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
      title={t('newKeyFor', { name: account.displayName })}
      closeLabel={common('close')}
      size="medium"
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="api-key" variant="primary" busy={formState.isSubmitting}>
            {t('createKey')}
          </Button>
        </>
      }
    >
      <form
        id="api-key"
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-4 flex flex-col gap-5"
      >
        <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
          <Field
            label={t('keyName')}
            hint={t('keyNameHint')}
            error={formState.errors.name && t('nameMissing')}
            required
          >
            <Input
              {...register('name', { validate: (value) => value.trim() !== '' })}
              maxLength={80}
              autoComplete="off"
            />
          </Field>
          <Field label={t('validity')}>
            <Select
              value={daysValid}
              onValueChange={setDaysValid}
              options={lifetimes.map((value) => ({ value, label: t('days', { count: Number(value) }) }))}
            />
          </Field>
        </div>
        <fieldset>
          <legend className="mb-2 text-sm font-medium text-ink-2">{t('scopes')}</legend>
          <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
            {offered.map((code) => {
              const key = rightKey(code, fr.roles.rights);
              return (
                <Checkbox
                  key={code}
                  checked={scopes.includes(code)}
                  onCheckedChange={(checked) =>
                    setScopes((current) =>
                      checked ? [...current, code] : current.filter((scope) => scope !== code),
                    )
                  }
                >
                  {key ? rights(`rights.${key}`) : code}
                </Checkbox>
              );
            })}
          </div>
          <p className="mt-2 text-xs text-ink-3">{t(offered.length > 0 ? 'scopesHint' : 'noScopes')}</p>
        </fieldset>
        <div className="grid gap-4 sm:grid-cols-3">
          {budgets.map((budget) => (
            <Field key={budget} label={t(budget)} error={formState.errors[budget] && t('budgetRange')}>
              <Input
                type="number"
                inputMode="numeric"
                min={1}
                max={mostPerMinute}
                {...register(budget, { valueAsNumber: true, validate: isBudget })}
              />
            </Field>
          ))}
        </div>
        {problem && (
          <p role="alert" className="text-sm text-bad">
            {problem}
          </p>
        )}
      </form>
    </Dialog>
  );
}
