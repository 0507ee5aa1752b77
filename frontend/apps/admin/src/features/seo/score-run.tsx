import {
  useCancelSeoScoreRunMutation,
  useRecalculateSeoScoresMutation,
  useSeoScoreRunsQuery,
} from '@lavamedia/api/admin';
import { RefreshCw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { BackgroundRun, pollingInterval } from './background-run';

export interface ScoreRunProps {
  /** Called when a recalculation has ended: the figures are others now. */
  readonly onEnded: () => void;
}

/** Starts a recalculation, says how far it is and stops it. */
export function ScoreRun({ onEnded }: ScoreRunProps) {
  const t = useTranslations('seo');
  const [recalculate, { isLoading }] = useRecalculateSeoScoresMutation();
  const [cancel] = useCancelSeoScoreRunMutation();
  const { data } = useSeoScoreRunsQuery({}, { pollingInterval, skipPollingIfUnfocused: true });
  const run = data?.seoScoreRuns?.nodes?.[0];

  return (
    <BackgroundRun
      run={run}
      icon={<RefreshCw aria-hidden />}
      texts={{
        start: t('recalculate'),
        running: t('recalculating'),
        progress: (done, total) => t('progress', { done, total }),
        cancel: t('cancel'),
        failed: t('failed'),
      }}
      isStarting={isLoading}
      onStart={() => recalculate({})}
      onCancel={() => run && void cancel({ input: { id: run.id } })}
      onEnded={onEnded}
    />
  );
}
