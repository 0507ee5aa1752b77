import {
  useCreateSavedViewMutation,
  useUpdateSavedViewMutation,
  type RequestProblem,
  type SavedViewPartsFragment,
} from '@lavamedia/api/admin';
import { Button, Checkbox, Dialog, Field, Input, useToast } from '@lavamedia/ui';
import { useState, type SyntheticEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface SavedViewDialogProps {
  /** The view to rename or share; without it one is kept. */
  readonly view: SavedViewPartsFragment | null;
  readonly query: string;
  readonly onClose: () => void;
}

export function SavedViewDialog({ view, query, onClose }: SavedViewDialogProps) {
  const t = useTranslations('views');
  const common = useTranslations('common');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [create, creation] = useCreateSavedViewMutation();
  const [update, change] = useUpdateSavedViewMutation();
  const [name, setName] = useState(view?.name ?? '');
  const [isShared, setIsShared] = useState(view?.isShared ?? false);
  const [problem, setProblem] = useState<string>();

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!name.trim()) {
      setProblem(t('nameMissing'));
      return;
    }
    try {
      const errors = view
        ? (await update({ input: { id: view.id, name, isShared } }).unwrap()).updateSavedView.errors
        : (await create({ input: { name, query, isShared } }).unwrap()).createSavedView.errors;
      if (errors?.[0]) {
        setProblem(errorText(errors[0]));
        return;
      }
      show({ tone: 'ok', text: t('saved', { name: name.trim() }) });
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
      title={view ? t('edit', { name: view.name }) : t('save')}
      description={t('text')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            type="submit"
            form="saved-view"
            variant="primary"
            busy={creation.isLoading || change.isLoading}
          >
            {common('save')}
          </Button>
        </>
      }
    >
      <form
        id="saved-view"
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-4 flex flex-col gap-4"
      >
        <Field label={t('name')} required error={problem}>
          <Input value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Checkbox checked={isShared} onCheckedChange={setIsShared}>
          {t('share')}
        </Checkbox>
      </form>
    </Dialog>
  );
}
