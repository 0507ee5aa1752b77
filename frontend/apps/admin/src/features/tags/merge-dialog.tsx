import {
  useMergeTagsMutation,
  useTagChoicesQuery,
  type RequestProblem,
  type TagPartsFragment,
} from '@lavamedia/api/admin';
import { Button, Combobox, Dialog, Field, useToast } from '@lavamedia/ui';
import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface MergeDialogProps {
  /** The tag that ends. */
  readonly tag: TagPartsFragment;
  readonly onClose: () => void;
}

export function MergeDialog({ tag, onClose }: MergeDialogProps) {
  const t = useTranslations('tags');
  const context = useTranslations('context');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [merge, { isLoading }] = useMergeTagsMutation();
  const [target, setTarget] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const [problem, setProblem] = useState<string | null>(null);
  const { data } = useTagChoicesQuery({
    where: {
      locale: { eq: tag.locale },
      id: { neq: tag.id },
      ...(search ? { name: { contains: search } } : {}),
    },
  });
  const found = data?.tags?.nodes ?? [];
  const choices = target && !found.some(({ id }) => id === target.id) ? [target, ...found] : found;

  const confirm = async () => {
    if (!target) return;
    try {
      const { errors } = (await merge({ input: { sourceIds: [tag.id], targetId: target.id } }).unwrap())
        .mergeTags;
      if (errors?.[0]) {
        setProblem(errorText(errors[0]));
        return;
      }
      show({ tone: 'ok', text: t('merged', { name: tag.name, target: target.name }) });
      onClose();
    } catch (error) {
      const text = problemText(error as RequestProblem);
      setProblem(`${text.title} ${text.advice}`);
    }
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('mergeTitle', { name: tag.name })}
      description={t('mergeText')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="danger" busy={isLoading} disabled={!target} onClick={() => void confirm()}>
            {t('mergeAction')}
          </Button>
        </>
      }
    >
      {problem && (
        <p role="alert" className="mt-4 text-md text-bad">
          {problem}
        </p>
      )}
      <Field label={t('mergeInto')} className="mt-4">
        <Combobox
          label={t('mergeInto')}
          placeholder={t('chooseTarget')}
          searchPlaceholder={t('search')}
          emptyText={context('noTag')}
          onSearch={setTyped}
          values={target ? [target.id] : []}
          onValuesChange={([id]) => setTarget(choices.find((choice) => choice.id === id) ?? null)}
          options={choices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
    </Dialog>
  );
}
