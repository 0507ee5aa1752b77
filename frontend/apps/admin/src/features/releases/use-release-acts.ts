import {
  useAddContentReleaseItemsMutation,
  useCancelContentReleaseScheduleMutation,
  useCreateContentReleaseMutation,
  useDeleteContentReleaseMutation,
  usePublishContentReleaseMutation,
  useRemoveContentReleaseItemsMutation,
  useScheduleContentReleaseMutation,
  useUpdateContentReleaseMutation,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { useCallback } from 'react';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

/** What came of an act on a release: nothing where it was done, otherwise why not, in words. */
export type Refusal = string | undefined;

/** The acts on releases, each with the reason in words when it is refused. */
export function useReleaseActs() {
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [create] = useCreateContentReleaseMutation();
  const [update] = useUpdateContentReleaseMutation();
  const [remove] = useDeleteContentReleaseMutation();
  const [addItems] = useAddContentReleaseItemsMutation();
  const [removeItems] = useRemoveContentReleaseItemsMutation();
  const [schedule] = useScheduleContentReleaseMutation();
  const [cancel] = useCancelContentReleaseScheduleMutation();
  const [publish] = usePublishContentReleaseMutation();

  const attempt = useCallback(
    async (act: () => Promise<{ readonly errors?: readonly MutationError[] | null }>): Promise<Refusal> => {
      try {
        const { errors } = await act();
        return errors?.length ? errors.map(errorText).join(' ') : undefined;
      } catch (problem) {
        const { title, advice } = problemText(problem as RequestProblem);
        return `${title} ${advice}`;
      }
    },
    [errorText, problemText],
  );

  return {
    attempt,
    create: async (input: Parameters<typeof create>[0]['input']) =>
      (await create({ input }).unwrap()).createContentRelease,
    update: async (input: Parameters<typeof update>[0]['input']) =>
      (await update({ input }).unwrap()).updateContentRelease,
    remove: async (input: Parameters<typeof remove>[0]['input']) =>
      (await remove({ input }).unwrap()).deleteContentRelease,
    addItems: async (input: Parameters<typeof addItems>[0]['input']) =>
      (await addItems({ input }).unwrap()).addContentReleaseItems,
    removeItems: async (input: Parameters<typeof removeItems>[0]['input']) =>
      (await removeItems({ input }).unwrap()).removeContentReleaseItems,
    schedule: async (input: Parameters<typeof schedule>[0]['input']) =>
      (await schedule({ input }).unwrap()).scheduleContentRelease,
    cancel: async (input: Parameters<typeof cancel>[0]['input']) =>
      (await cancel({ input }).unwrap()).cancelContentReleaseSchedule,
    publish: async (input: Parameters<typeof publish>[0]['input']) =>
      (await publish({ input }).unwrap()).publishContentRelease,
  };
}
