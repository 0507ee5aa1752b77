import {
  useLazyPinsOfSearchQuery,
  useSetSearchPinsMutation,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { useToast } from '@lavamedia/ui';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { plainQuery } from './plain-query';

/** Changes what stands first for a question, from what is pinned now; what goes wrong is told in a toast. */
export function usePins(locale: string) {
  const t = useTranslations('search');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [known] = useLazyPinsOfSearchQuery();
  const [set, { isLoading }] = useSetSearchPinsMutation();

  const change = useCallback(
    async (query: string, next: (contentIds: readonly string[]) => string[]) => {
      try {
        const { searchPins } = await known({ locale, query: plainQuery(query) }).unwrap();
        const before = searchPins?.nodes?.flatMap(({ content }) => (content ? [content.id] : [])) ?? [];
        const contentIds = next(before);
        const { errors } = (await set({ input: { locale, query, contentIds } }).unwrap()).setSearchPins;
        if (errors?.[0]) show({ tone: 'bad', text: errorText(errors[0]) });
        else show({ tone: 'ok', text: t('pinsSaved', { query, count: contentIds.length }) });
      } catch (error) {
        const text = problemText(error as RequestProblem);
        show({ tone: 'bad', text: `${text.title} ${text.advice}` });
      }
    },
    [errorText, known, locale, problemText, set, show, t],
  );
  return { change, isSaving: isLoading };
}
