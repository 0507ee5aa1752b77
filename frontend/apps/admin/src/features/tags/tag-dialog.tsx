import {
  useCreateTagMutation,
  useUpdateTagMutation,
  type RequestProblem,
  type TagPartsFragment,
} from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input, Textarea, useToast } from '@lavamedia/ui';
import { slugify } from '@lavamedia/utils';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface TagDialogProps {
  readonly locale: string;
  /** The tag to change; without it one is created. */
  readonly tag: TagPartsFragment | null;
  readonly onClose: () => void;
}

export function TagDialog({ locale, tag, onClose }: TagDialogProps) {
  const t = useTranslations('tags');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [create] = useCreateTagMutation();
  const [update] = useUpdateTagMutation();
  const [problem, setProblem] = useState<string | null>(null);
  const { register, handleSubmit, formState, setError, control } = useForm({
    defaultValues: { name: tag?.name ?? '', slug: tag?.slug ?? '', description: tag?.description ?? '' },
  });
  const typedName = useWatch({ control, name: 'name' });

  const showErrors = (errors: readonly MutationError[]) => {
    for (const error of errors) {
      if (error.__typename === 'SlugTakenError') setError('slug', { message: errorText(error) });
      else if (error.__typename === 'ValidationError' && error.path.includes('name')) {
        setError('name', { message: errorText(error) });
      } else setProblem(errorText(error));
    }
  };

  const submit = handleSubmit(async ({ name, slug, description }) => {
    setProblem(null);
    const values = { name: name.trim(), description: description.trim() || null };
    try {
      const errors = tag
        ? (await update({ input: { id: tag.id, ...values, slug: slug.trim() || null } }).unwrap()).updateTag
            .errors
        : (
            await create({
              input: { locale, ...values, ...(slug.trim() ? { slug: slug.trim() } : {}) },
            }).unwrap()
          ).createTag.errors;
      if (errors?.length) {
        showErrors(errors);
        return;
      }
      show({
        tone: 'ok',
        text: tag ? t('changed', { name: values.name }) : t('created', { name: values.name }),
      });
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
      title={tag ? t('editTitle', { name: tag.name }) : t('create')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="tag" variant="primary" busy={formState.isSubmitting}>
            {tag ? common('save') : t('createAction')}
          </Button>
        </>
      }
    >
      <form id="tag" noValidate onSubmit={(event) => void submit(event)} className="mt-4 flex flex-col gap-4">
        {problem && (
          <p role="alert" className="text-md text-bad">
            {problem}
          </p>
        )}
        <Field label={t('name')} required error={formState.errors.name?.message}>
          <Input {...register('name', { required: t('nameMissing') })} />
        </Field>
        <Field label={t('slug')} hint={t('slugHint')} error={formState.errors.slug?.message}>
          <Input className="font-mono text-sm" placeholder={slugify(typedName)} {...register('slug')} />
        </Field>
        <Field label={t('description')}>
          <Textarea rows={2} {...register('description')} />
        </Field>
      </form>
    </Dialog>
  );
}
