import type { RequestProblem } from '@lavamedia/api/admin';
import { useToast } from '@lavamedia/ui';
import { useCallback } from 'react';
import { useErrorText, type MutationError } from './use-error-text';
import { useProblemText } from './use-problem-text';

interface Asked {
  readonly data?: Record<string, { readonly errors: readonly MutationError[] | null }> | undefined;
  readonly error?: unknown;
}

/** Says on the screen why a mutation was not done. @returns those words, or `null` when it was done. */
export function useMutationAnswer(): (asked: PromiseLike<Asked>) => Promise<string | null> {
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();

  return useCallback(
    async (asked) => {
      const { data, error } = await asked;
      const refusal = Object.values(data ?? {})[0]?.errors?.[0];
      if (!refusal && !error) return null;
      const problem = error ? problemText(error as RequestProblem) : null;
      const text = refusal ? errorText(refusal) : (problem?.title ?? '');
      show({ tone: 'bad', text, ...(problem ? { detail: problem.advice } : {}) });
      return text;
    },
    [errorText, problemText, show],
  );
}
