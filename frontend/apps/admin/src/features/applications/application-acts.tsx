import {
  useDeleteApplicationMutation,
  useRotateApplicationSecretMutation,
  useUpdateApplicationMutation,
  type ApplicationPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Dialog, Field, Input, useToast } from '@lavamedia/ui';
import { useState, type SyntheticEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { inputOfApplication } from './application-form';
import type { IssuedSecret } from './credentials-dialog';

/** What is asked about before it is done; enabling an application harms nobody and needs no question. */
export type ConfirmedAct = 'rotate' | 'disable' | 'delete';

export interface ActDialogProps {
  readonly act: ConfirmedAct;
  readonly application: ApplicationPartsFragment;
  readonly onIssued: (issued: IssuedSecret) => void;
  readonly onClose: () => void;
}

/** Says what an act ends, and does it once that is confirmed; deleting wants the name typed, since nothing brings it back. */
export function ActDialog({ act, application, onIssued, onClose }: ActDialogProps) {
  const t = useTranslations('applications');
  const common = useTranslations('common');
  const show = useToast();
  const { run, problem } = useApplicationAct();
  const [rotate, rotation] = useRotateApplicationSecretMutation();
  const [update, updating] = useUpdateApplicationMutation();
  const [remove, removal] = useDeleteApplicationMutation();
  const [typed, setTyped] = useState('');
  const { id, name } = application;
  const isConfirmed = act !== 'delete' || typed.trim() === name;
  const busy = rotation.isLoading || updating.isLoading || removal.isLoading;

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy || !isConfirmed) return;
    if (act === 'rotate') {
      const issued = (await run(async () => (await rotate({ input: { id } }).unwrap()).rotateClientSecret))
        ?.issuedClient;
      if (issued) onIssued({ name, clientId: issued.clientId, secret: issued.secret });
      return;
    }

    const answer =
      act === 'disable'
        ? await run(
            async () =>
              (await update({ input: { ...inputOfApplication(application), isDisabled: true } }).unwrap())
                .updateClient,
          )
        : await run(async () => (await remove({ input: { id } }).unwrap()).deleteClient);
    if (!answer) return;
    show({ tone: 'ok', text: t(act === 'disable' ? 'disabled' : 'deleted', { name }) });
    onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t(`confirm.${act}.title`, { name })}
      description={<p>{t(`confirm.${act}.text`)}</p>}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            type="submit"
            form="application-act"
            variant={act === 'rotate' ? 'primary' : 'danger'}
            busy={busy}
            disabled={!isConfirmed}
          >
            {t(`confirm.${act}.action`)}
          </Button>
        </>
      }
    >
      <form id="application-act" noValidate onSubmit={(event) => void submit(event)}>
        {problem && (
          <p role="alert" className="mt-4 text-md text-bad">
            {problem}
          </p>
        )}
        {act === 'delete' && (
          <Field label={t('typeName', { name })} className="mt-4">
            <Input
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </Field>
        )}
      </form>
    </Dialog>
  );
}

interface Answer {
  readonly errors?: readonly MutationError[] | null;
}

/** Runs an act and keeps in words why it was refused. */
export function useApplicationAct() {
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);

  const run = async <TAnswer extends Answer>(act: () => Promise<TAnswer>): Promise<TAnswer | null> => {
    setProblem(null);
    try {
      const answer = await act();
      const refusal = answer.errors?.[0];
      if (!refusal) return answer;
      setProblem(errorText(refusal));
    } catch (failure) {
      const text = problemText(failure as RequestProblem);
      setProblem(`${text.title} ${text.advice}`);
    }
    return null;
  };

  return { run, problem };
}
