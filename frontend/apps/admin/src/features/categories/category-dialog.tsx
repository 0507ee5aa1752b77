import {
  useCreateCategoryMutation,
  useUpdateCategoryMutation,
  type CategoryPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Combobox, Dialog, Field, Input, Textarea, useToast } from '@lavamedia/ui';
import { slugify } from '@lavamedia/utils';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { withDescendants } from './category-tree';
import { useCategoryTree } from './use-category-tree';
import { usePlacesForCategories } from './use-places-for-categories';

export interface CategoryDialogSubject {
  readonly locale: string;
  readonly parentId: string | null;
  /** The category to change; without it one is created. */
  readonly category?: CategoryPartsFragment;
}

export interface CategoryDialogProps {
  readonly subject: CategoryDialogSubject;
  readonly onClose: () => void;
}

export function CategoryDialog({ subject: { locale, parentId, category }, onClose }: CategoryDialogProps) {
  const t = useTranslations('categories');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [create] = useCreateCategoryMutation();
  const [update] = useUpdateCategoryMutation();
  const tree = useCategoryTree(locale);
  const places = usePlacesForCategories(locale);
  const forbidden = category ? withDescendants(tree, category.id) : new Set<string>();
  const [parent, setParent] = useState(parentId);
  const [problem, setProblem] = useState<string | null>(null);

  const { register, handleSubmit, formState, setError, control } = useForm({
    defaultValues: {
      name: category?.name ?? '',
      slug: category?.slug ?? '',
      description: category?.description ?? '',
    },
  });

  const name = useWatch({ control, name: 'name' });

  const showErrors = (errors: readonly MutationError[]) => {
    for (const error of errors) {
      if (error.__typename === 'SlugTakenError') setError('slug', { message: errorText(error) });
      else if (error.__typename === 'ValidationError' && error.path.includes('name')) {
        setError('name', { message: errorText(error) });
      } else setProblem(errorText(error));
    }
  };

  const submit = handleSubmit(async ({ slug, description, ...given }) => {
    setProblem(null);
    const values = {
      name: given.name.trim(),
      description: description.trim() || null,
      parentId: parent,
      ...(slug.trim() ? { slug: slug.trim() } : {}),
    };

    try {
      const errors = category
        ? (await update({ input: { id: category.id, ...values } }).unwrap()).updateCategory.errors
        : (await create({ input: { locale, ...values } }).unwrap()).createCategory.errors;
      if (errors?.length) {
        showErrors(errors);
        return;
      }
      show({
        tone: 'ok',
        text: category ? t('changed', { name: values.name }) : t('created', { name: values.name }),
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
      title={category ? t('renameTitle', { name: category.name }) : t('create')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="category" variant="primary" busy={formState.isSubmitting}>
            {category ? common('save') : t('createAction')}
          </Button>
        </>
      }
    >
      <form
        id="category"
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-4 flex flex-col gap-4"
      >
        {problem && (
          <p role="alert" className="text-md text-bad">
            {problem}
          </p>
        )}
        <Field label={t('name')} required error={formState.errors.name?.message}>
          <Input {...register('name', { required: t('nameMissing') })} />
        </Field>
        <Field label={t('slug')} hint={t('slugHint')} error={formState.errors.slug?.message}>
          <Input className="font-mono text-sm" placeholder={slugify(name)} {...register('slug')} />
        </Field>
        <Field label={t('parent')}>
          <Combobox
            label={t('parent')}
            placeholder={t('noParent')}
            searchPlaceholder={t('searchCategory')}
            emptyText={t('noCategory')}
            {...(places?.top || parentId === null ? { clearLabel: t('noParent') } : {})}
            values={parent ? [parent] : []}
            onValuesChange={([next]) => setParent(next ?? null)}
            options={tree
              .filter(({ id }) => id === parentId || (!forbidden.has(id) && places?.below.has(id)))
              .map(({ id, name, depth }) => ({ value: id, label: name, depth }))}
          />
        </Field>
        <Field label={t('description')}>
          <Textarea rows={2} {...register('description')} />
        </Field>
      </form>
    </Dialog>
  );
}
