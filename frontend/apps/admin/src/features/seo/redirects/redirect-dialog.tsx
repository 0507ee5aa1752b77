import {
  useCreateManagedRedirectMutation,
  useUpdateManagedRedirectMutation,
  type ManagedRedirectPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Checkbox, Dialog, Field, Input, Select, Textarea, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useErrorText, type MutationError } from '../../errors/use-error-text';
import { useProblemText } from '../../errors/use-problem-text';

export interface RedirectDialogProps {
  /** The redirect to change; without it one is created. */
  readonly redirect: ManagedRedirectPartsFragment | null;
  /** The source of a new one, where it is known. */
  readonly source?: string;
  readonly onClose: () => void;
}

type Kind = ManagedRedirectPartsFragment['kind'];

const kinds: readonly Kind[] = ['PERMANENT', 'TEMPORARY', 'GONE'];
const usualPosition = 100;

export function RedirectDialog({ redirect, source = '', onClose }: RedirectDialogProps) {
  const t = useTranslations('redirects');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [create] = useCreateManagedRedirectMutation();
  const [update] = useUpdateManagedRedirectMutation();
  const [problem, setProblem] = useState<string | null>(null);
  /** Where the target leads on to, when the server found that it does. */
  const [end, setEnd] = useState<string | null>(null);
  const { register, handleSubmit, formState, setError, setValue, clearErrors, control } = useForm({
    defaultValues: {
      source: redirect?.source ?? source,
      target: redirect?.target ?? '',
      kind: redirect?.kind ?? 'PERMANENT',
      isEnabled: redirect?.isEnabled ?? true,
      position: String(redirect?.position ?? usualPosition),
      note: redirect?.note ?? '',
    },
  });
  const typed = useWatch({ control });
  const isGone = typed.kind === 'GONE';
  const isPattern = typed.source?.includes('*') ?? false;

  const showErrors = (errors: readonly MutationError[]) => {
    for (const error of errors) {
      const message = errorText(error);
      if (error.__typename === 'RedirectHidesPageError') setError('source', { message });
      else if (error.__typename === 'RedirectLoopError') setError('target', { message });
      else if (error.__typename === 'RedirectChainError') {
        setError(isGone ? 'source' : 'target', { message });
        setEnd(error.through === typed.target?.trim() ? error.leadsTo : null);
      } else if (error.__typename === 'ValidationError') {
        const field = (['source', 'target', 'position', 'note'] as const).find((name) =>
          error.path.includes(name),
        );
        const text =
          field === 'source' && error.reason === 'DUPLICATE'
            ? t('duplicate')
            : field === 'source' || field === 'target'
              ? t(`malformed.${field}`)
              : message;
        if (field) setError(field, { message: text });
        else setProblem(text);
      } else setProblem(message);
    }
  };

  const submit = handleSubmit(async (values) => {
    setProblem(null);
    setEnd(null);
    const said = {
      source: values.source.trim(),
      target: values.kind === 'GONE' ? null : values.target.trim(),
      kind: values.kind,
      isEnabled: values.isEnabled,
      position: Number(values.position) || usualPosition,
      note: values.note.trim() || null,
    };
    try {
      const errors = redirect
        ? (
            await update({
              input: { id: redirect.id, expectedVersion: redirect.version, ...said },
            }).unwrap()
          ).updateManagedRedirect.errors
        : (await create({ input: said }).unwrap()).createManagedRedirect.errors;
      if (errors?.length) {
        showErrors(errors);
        return;
      }
      show({ tone: 'ok', text: t(redirect ? 'changed' : 'created', { source: said.source }) });
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
      title={redirect ? t('editTitle') : t('create')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="redirect" variant="primary" busy={formState.isSubmitting}>
            {redirect ? common('save') : t('createAction')}
          </Button>
        </>
      }
    >
      <form
        id="redirect"
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-4 flex flex-col gap-4"
      >
        {problem && (
          <p role="alert" className="text-md text-bad">
            {problem}
          </p>
        )}
        <Field label={t('source')} required hint={t('sourceHint')} error={formState.errors.source?.message}>
          <Input
            className="font-mono text-sm"
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
            placeholder="/ancienne-page"
            {...register('source', { required: t('sourceMissing') })}
          />
        </Field>
        <Controller
          control={control}
          name="kind"
          render={({ field }) => (
            <Field label={t('kind')} hint={t(`kindHint.${field.value}`)}>
              <Select
                value={field.value}
                onValueChange={field.onChange}
                options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
              />
            </Field>
          )}
        />
        {!isGone && (
          <div>
            <Field
              label={t('target')}
              required
              hint={isPattern ? t('targetHintPattern') : t('targetHint')}
              error={formState.errors.target?.message}
            >
              <Input
                className="font-mono text-sm"
                autoCapitalize="off"
                autoComplete="off"
                spellCheck={false}
                placeholder="/articles/nouvelle-page"
                {...register('target', { required: t('targetMissing') })}
              />
            </Field>
            {end && (
              <Button
                size="small"
                className="mt-2"
                onClick={() => {
                  setValue('target', end);
                  clearErrors('target');
                  setEnd(null);
                }}
              >
                {t('leadToEnd', { target: end })}
              </Button>
            )}
          </div>
        )}
        {isPattern && (
          <Field label={t('position')} hint={t('positionHint')} error={formState.errors.position?.message}>
            <Input type="number" min={1} max={999} className="w-28" {...register('position')} />
          </Field>
        )}
        <Field label={t('note')} hint={t('noteHint')} error={formState.errors.note?.message}>
          <Textarea rows={2} maxLength={500} {...register('note')} />
        </Field>
        <Controller
          control={control}
          name="isEnabled"
          render={({ field }) => (
            <Checkbox checked={field.value} onCheckedChange={field.onChange}>
              {t('isEnabled')}
            </Checkbox>
          )}
        />
      </form>
    </Dialog>
  );
}
