import {
  useDeleteContentTypeMutation,
  useUpdateContentTypeMutation,
  type ContentTypePartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Badge, Button, Checkbox, Field, IconButton, Textarea, useToast } from '@lavamedia/ui';
import { ArrowLeft, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { ConfirmDialog } from '../users/confirm-dialog';
import { formOf, inputOf } from './field-form';
import { FieldsEditor } from './fields-editor';
import { inLanguage } from './localized';
import { LocalizedInputs } from './localized-inputs';
import { LossDialog } from './loss-dialog';

const rules = [
  'requiresApproval',
  'requiresFourEyes',
  'requiresAlternativeText',
  'requiresSeoTitle',
] as const;

export interface ContentTypeFormProps {
  readonly type: ContentTypePartsFragment;
  readonly known: readonly ContentTypePartsFragment[];
}

export function ContentTypeForm({ type, known }: ContentTypeFormProps) {
  const t = useTranslations('contentTypes');
  const common = useTranslations('common');
  const locale = useLocale();
  const show = useToast();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [update, { isLoading: isSaving }] = useUpdateContentTypeMutation();
  const [remove, { isLoading: isRemoving }] = useDeleteContentTypeMutation();
  const [labels, setLabels] = useState(type.labels as readonly ContentTypePartsFragment['labels'][number][]);
  const [description, setDescription] = useState(type.description ?? '');
  const [fields, setFields] = useState(() => formOf(type));
  const [asked, setAsked] = useState(
    () =>
      Object.fromEntries(rules.map((rule) => [rule, type[rule]])) as Record<(typeof rules)[number], boolean>,
  );
  const [errors, setErrors] = useState<readonly MutationError[]>([]);
  const [isDeleting, setIsDeleting] = useState(false);
  const name = inLanguage(type.labels, locale);

  const errorOf = (...path: readonly string[]) => {
    const error = errors.find(
      (refused) =>
        refused.__typename === 'ValidationError' &&
        refused.path.length >= path.length &&
        path.every((part, index) => refused.path[index] === part),
    );
    return error && errorText(error);
  };
  const loss = errors.find((error) => error.__typename === 'ContentTypeLossError');
  const elsewhere = errors.find(
    ({ __typename }) => __typename !== 'ValidationError' && __typename !== 'ContentTypeLossError',
  );

  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      const text = problemText(error as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  const save = (acceptLosses: boolean) =>
    attempt(async () => {
      const answer = (
        await update({
          input: {
            id: type.id,
            expectedVersion: type.version,
            labels: [...labels],
            description: description.trim() || null,
            fields: inputOf(fields),
            ...asked,
            acceptLosses,
          },
        }).unwrap()
      ).updateContentType;
      setErrors(answer.errors ?? []);
      if (!answer.errors?.length) show({ tone: 'ok', text: t('changed', { name }) });
    });

  const end = () =>
    attempt(async () => {
      const answer = (await remove({ input: { id: type.id, expectedVersion: type.version } }).unwrap())
        .deleteContentType;
      setIsDeleting(false);
      setErrors(answer.errors ?? []);
      if (answer.errors?.length) return;
      show({ tone: 'ok', text: t('deleted', { name }) });
      void navigate(paths.contentTypes);
    });

  return (
    <form
      noValidate
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
    >
      <div className="flex flex-col gap-5">
        <Link
          to={paths.contentTypes}
          className="flex items-center gap-1.5 self-start rounded-control text-sm text-ink-2 hover:text-ember"
        >
          <ArrowLeft aria-hidden className="size-4 stroke-[1.5]" />
          {t('back')}
        </Link>
        <PageHeader
          title={name}
          aside={
            <span className="flex items-center gap-2">
              <span className="font-mono text-xs">{type.key}</span>
              <Badge>{t('behavesAs', { base: type.base })}</Badge>
            </span>
          }
          actions={
            <>
              <IconButton label={t('delete')} onClick={() => setIsDeleting(true)}>
                <Trash2 aria-hidden />
              </IconButton>
              <Button type="submit" variant="primary" busy={isSaving}>
                {common('save')}
              </Button>
            </>
          }
        />
        {elsewhere && (
          <p role="alert" className="text-md text-bad">
            {errorText(elsewhere)}
          </p>
        )}
        <LocalizedInputs
          label={t('name')}
          required
          texts={labels}
          onChange={setLabels}
          error={errorOf('labels')}
        />
        <Field label={t('description')} error={errorOf('description')}>
          <Textarea rows={2} value={description} onChange={(event) => setDescription(event.target.value)} />
        </Field>
      </div>

      <FieldsEditor
        fields={fields}
        onChange={setFields}
        targets={known.map(({ key, labels: names }) => ({ value: key, label: inLanguage(names, locale) }))}
        errorOf={(...path) => errorOf('fields', ...path)}
      />

      <section aria-labelledby="rules" className="flex flex-col gap-3">
        <h2 id="rules" className="text-base font-semibold text-ink">
          {t('rules')}
        </h2>
        {rules.map((rule) => (
          <Checkbox
            key={rule}
            checked={asked[rule]}
            onCheckedChange={(checked) => setAsked({ ...asked, [rule]: checked })}
          >
            {t(`rule.${rule}`)}
          </Checkbox>
        ))}
      </section>

      {loss && (
        <LossDialog
          losses={loss.losses}
          busy={isSaving}
          onConfirm={() => void save(true)}
          onClose={() => setErrors([])}
        />
      )}
      {isDeleting && (
        <ConfirmDialog
          title={t('deleteTitle', { name })}
          text={t('deleteText')}
          action={t('delete')}
          busy={isRemoving}
          onConfirm={() => void end()}
          onClose={() => setIsDeleting(false)}
        />
      )}
    </form>
  );
}
