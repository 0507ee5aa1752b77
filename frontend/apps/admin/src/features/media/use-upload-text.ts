import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import type { Upload } from './upload-queue';

/** Says where an upload stands, or why it ended. */
export function useUploadText(): (upload: Upload) => string {
  const t = useTranslations('uploads');
  const errorText = useErrorText();
  const problemText = useProblemText();

  return useCallback(
    ({ state, error, problem }) => {
      if (error) return errorText(error);
      if (problem) {
        const { title, advice } = problemText(problem);
        return `${title} ${advice}`;
      }
      return t(state);
    },
    [errorText, problemText, t],
  );
}
