import {
  useCancelContentScheduleMutation,
  useUpdateContentScheduleMutation,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { useToast } from '@lavamedia/ui';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { ScheduleDialog, type Schedule } from './schedule-dialog';

interface Question {
  readonly schedule: Schedule;
  readonly ask: 'move' | 'cancel';
  readonly proposed?: string | undefined;
}

export interface ScheduleActs {
  /** Asks for another time. */
  readonly move: (schedule: Schedule, proposed?: string) => void;
  /** Asks whether to call it off. */
  readonly cancel: (schedule: Schedule) => void;
  /** The question, while there is one. */
  readonly dialog: ReactNode;
}

/** Gives a schedule another time, or calls it off, after a question; lists and calendar do it the same way. */
export function useScheduleActs(): ScheduleActs {
  const t = useTranslations('schedules');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const show = useToast();
  const [question, setQuestion] = useState<Question | null>(null);
  const [refusal, setRefusal] = useState<string>();
  const [update, { isLoading: isMoving }] = useUpdateContentScheduleMutation();
  const [cancel, { isLoading: isCancelling }] = useCancelContentScheduleMutation();

  const ask = (next: Question) => {
    setRefusal(undefined);
    setQuestion(next);
  };

  const answer = async (
    act: () => Promise<readonly Parameters<typeof errorText>[0][] | null | undefined>,
    said: string,
  ) => {
    try {
      const errors = await act();
      if (errors?.[0]) {
        setRefusal(errorText(errors[0]));
        return;
      }
      setQuestion(null);
      show({ tone: 'ok', text: said });
    } catch (problem) {
      const text = problemText(problem as RequestProblem);
      setRefusal(`${text.title} ${text.advice}`);
    }
  };

  return {
    move: (schedule, proposed) => ask({ schedule, ask: 'move', proposed }),
    cancel: (schedule) => ask({ schedule, ask: 'cancel' }),
    dialog: question && (
      <ScheduleDialog
        {...question}
        busy={isMoving || isCancelling}
        refusal={refusal}
        onMove={(at) =>
          void answer(async () => {
            const { id, timeZone } = question.schedule;
            return (await update({ input: { id, at, timeZone } }).unwrap()).updateContentSchedule.errors;
          }, t('move.done'))
        }
        onCancelSchedule={() =>
          void answer(
            async () =>
              (await cancel({ input: { id: question.schedule.id } }).unwrap()).cancelContentSchedule.errors,
            t('cancel.done'),
          )
        }
        onClose={() => setQuestion(null)}
      />
    ),
  };
}

/** Whether the viewer may change what is scheduled. */
export const mayChange = ({ status, act, contentItem }: Schedule): boolean =>
  status === 'PENDING' &&
  contentItem.viewerCan.some((can) =>
    act === 'PUBLISH' ? can === 'SCHEDULE' || can === 'CANCEL_SCHEDULE' : can === 'SCHEDULE_UNPUBLISH',
  );
