import type { RequestProblem } from '@lavamedia/api/admin';
import { Button, ErrorState } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../errors/use-problem-text';

export interface ProblemStateProps {
  readonly problem: Partial<RequestProblem>;
  readonly onRetry: () => void;
}

/** What a screen shows when its question was not answered. */
export function ProblemState({ problem, onRetry }: ProblemStateProps) {
  const common = useTranslations('common');
  const problemText = useProblemText();
  const { title, advice } = problemText(problem);

  return (
    <ErrorState
      title={title}
      code={problem.code}
      action={<Button onClick={onRetry}>{common('retry')}</Button>}
    >
      {advice}
    </ErrorState>
  );
}
