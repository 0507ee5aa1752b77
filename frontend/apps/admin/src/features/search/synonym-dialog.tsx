import {
  useSaveSearchSynonymGroupMutation,
  type RequestProblem,
  type SearchSynonymGroupPartsFragment,
} from '@lavamedia/api/admin';
import { Button, Dialog, Field, Textarea, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface SynonymDialogProps {
  readonly locale: string;
  /** The group to change; without it one is made. */
  readonly group: SearchSynonymGroupPartsFragment | null;
  /** What a new group begins with. */
  readonly words?: string;
  readonly onClose: () => void;
}

const wordsOf = (text: string) =>
  text
    .split(/[,\n]/u)
    .map((word) => word.trim())
    .filter(Boolean);

/** Words by commas or lines: those that mean the same, and what they find as well. */
export function SynonymDialog({ locale, group, words = '', onClose }: SynonymDialogProps) {
  const t = useTranslations('search');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [save] = useSaveSearchSynonymGroupMutation();
  const [problem, setProblem] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { words: group?.words.join(', ') ?? words, meanings: group?.meanings.join(', ') ?? '' },
  });

  const submit = handleSubmit(async ({ words, meanings }) => {
    setProblem(null);
    try {
      const { errors } = (
        await save({
          input: {
            locale,
            ...(group ? { id: group.id, expectedVersion: group.version } : {}),
            words: wordsOf(words),
            meanings: wordsOf(meanings),
          },
        }).unwrap()
      ).saveSearchSynonymGroup;
      if (errors?.[0]) {
        setProblem(errorText(errors[0]));
        return;
      }
      show({ tone: 'ok', text: t('synonymsSaved') });
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
      title={group ? t('editTitle') : t('addSynonyms')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="synonyms-form" variant="primary" busy={formState.isSubmitting}>
            {common('save')}
          </Button>
        </>
      }
    >
      <form
        id="synonyms-form"
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-4 flex flex-col gap-4"
      >
        {problem && (
          <p role="alert" className="text-md text-bad">
            {problem}
          </p>
        )}
        <Field label={t('words')} hint={t('wordsHint')} required error={formState.errors.words?.message}>
          <Textarea rows={2} {...register('words', { required: t('wordsMissing') })} />
        </Field>
        <Field label={t('meanings')} hint={t('meaningsHint')}>
          <Textarea rows={2} {...register('meanings')} />
        </Field>
      </form>
    </Dialog>
  );
}
