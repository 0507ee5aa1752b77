import type { RequestProblem } from '@lavamedia/api/admin';
import { useToast } from '@lavamedia/ui';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';

interface Answer {
  readonly errors?: readonly MutationError[] | null;
}

/**
 * Runs a change of the account and says what came of it. Who has to sign in again first is offered the way there, and comes back
 * to this screen.
 */
export function useAccountAct() {
  const t = useTranslations('account');
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);

  const run = useCallback(
    async <TAnswer extends object>(act: () => Promise<TAnswer>, done?: string): Promise<TAnswer | null> => {
      setBusy(true);
      try {
        const answer = await act();
        const error = (answer as Answer).errors?.[0];
        if (error?.__typename === 'RecentSignInRequiredError') {
          show({
            tone: 'info',
            text: errorText(error),
            action: { label: t('signInAgain'), onSelect: signInAgain },
          });
          return null;
        }
        if (error) {
          show({ tone: 'bad', text: errorText(error) });
          return null;
        }
        if (done) show({ tone: 'ok', text: done });
        return answer;
      } catch (failure) {
        const text = problemText(failure as RequestProblem);
        show({ tone: 'bad', text: text.title, detail: text.advice });
        return null;
      } finally {
        setBusy(false);
      }
    },
    [errorText, problemText, show, t],
  );

  return { run, busy };
}

function signInAgain() {
  const here = `${window.location.pathname}${window.location.search}`;
  window.location.assign(`/auth/sign-in?returnUrl=${encodeURIComponent(here)}`);
}
