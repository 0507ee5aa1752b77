import { useCreateContentTypeMutation, type ContentType, type RequestProblem } from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input, Select } from '@lavamedia/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { types } from '../content-list/list-parameters';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { exactly, keyOf, type LocalizedTexts } from './localized';
import { LocalizedInputs } from './localized-inputs';

/** Asks for what never changes: the name for programs, and what the type behaves as. */
export function NewContentTypeDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('contentTypes');
  const contentType = useTranslations('contentType');
  const common = useTranslations('common');
  const navigate = useNavigate();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [create, { isLoading }] = useCreateContentTypeMutation();
  const [labels, setLabels] = useState<LocalizedTexts>([]);
  const [key, setKey] = useState('');
  const [base, setBase] = useState<ContentType>('ARTICLE');
  const [errors, setErrors] = useState<readonly MutationError[]>([]);
  const [problem, setProblem] = useState<string>();
  const madeKey = keyOf(exactly(labels, 'fr') || (labels[0]?.text ?? ''));

  const errorOf = (member: string) => {
    const error = errors.find((refused) => 'path' in refused && refused.path[0] === member);
    return error && errorText(error);
  };

  const submit = async () => {
    setProblem(undefined);
    try {
      const input = { key: key.trim() || madeKey, base, labels: [...labels], fields: [] };
      const answer = (await create({ input }).unwrap()).createContentType;
      setErrors(answer.errors ?? []);
      if (answer.contentTypeDefinition) void navigate(paths.contentType(answer.contentTypeDefinition.key));
    } catch (error) {
      const text = problemText(error as RequestProblem);
      setProblem(`${text.title} ${text.advice}`);
    }
  };

  return (
    <Dialog
      open
      size="medium"
      title={t('create')}
      closeLabel={common('close')}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="new-content-type" variant="primary" busy={isLoading}>
            {t('createAction')}
          </Button>
        </>
      }
    >
      <form
        id="new-content-type"
        noValidate
        className="mt-4 flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {problem && (
          <p role="alert" className="text-md text-bad">
            {problem}
          </p>
        )}
        <LocalizedInputs
          label={t('name')}
          required
          texts={labels}
          onChange={setLabels}
          error={errorOf('labels')}
        />
        <Field label={t('key')} hint={t('keyHint')} error={errorOf('key')}>
          <Input
            className="font-mono text-sm"
            placeholder={madeKey}
            value={key}
            spellCheck={false}
            onChange={(event) => setKey(event.target.value)}
          />
        </Field>
        <Field label={t('base')} hint={t('baseHint')}>
          <Select
            value={base}
            onValueChange={setBase}
            options={types.map((value) => ({ value, label: contentType(value) }))}
          />
        </Field>
      </form>
    </Dialog>
  );
}
