import { useCreateSeriesMutation, type RequestProblem } from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input } from '@lavamedia/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

export interface NewSeriesDialogProps {
  readonly locale: string;
  readonly onClose: () => void;
}

/** Asks for the title alone: everything else is said on the screen of the series. */
export function NewSeriesDialog({ locale, onClose }: NewSeriesDialogProps) {
  const t = useTranslations('series');
  const common = useTranslations('common');
  const navigate = useNavigate();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [create, { isLoading }] = useCreateSeriesMutation();
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string>();

  const submit = async () => {
    if (!title.trim()) {
      setProblem(t('titleMissing'));
      return;
    }
    try {
      const { series, errors } = (await create({ input: { locale, title: title.trim() } }).unwrap())
        .createSeries;
      if (errors?.[0]) setProblem(errorText(errors[0]));
      else if (series) void navigate(paths.oneSeries(series.id));
    } catch (error) {
      const text = problemText(error as RequestProblem);
      setProblem(`${text.title} ${text.advice}`);
    }
  };

  return (
    <Dialog
      open
      title={t('create')}
      closeLabel={common('close')}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form="new-series" variant="primary" busy={isLoading}>
            {t('createAction')}
          </Button>
        </>
      }
    >
      <form
        id="new-series"
        noValidate
        className="mt-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field label={t('name')} required error={problem}>
          <Input
            value={title}
            maxLength={200}
            onChange={(event) => {
              setTitle(event.target.value);
              setProblem(undefined);
            }}
          />
        </Field>
      </form>
    </Dialog>
  );
}
