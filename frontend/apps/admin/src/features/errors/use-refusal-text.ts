import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import fr from '../../messages/fr.json';
import { useProblemText } from './use-problem-text';

/** Says by the code of an error why one of many items was refused, and what to do; the whole error is not at hand there. */
export function useRefusalText(): (code: string) => string {
  const t = useTranslations('refusal');
  const problemText = useProblemText();

  return useCallback(
    (code) => (code in fr.refusal ? t(code as keyof typeof fr.refusal) : problemText({ code }).title),
    [problemText, t],
  );
}
