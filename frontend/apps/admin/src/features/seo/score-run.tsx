import {
  useCancelSeoScoreRunMutation,
  useRecalculateSeoScoresMutation,
  useSeoScoreRunsQuery,
} from '@lavamedia/api/admin';
import { Button, ProgressBar, useToast } from '@lavamedia/ui';
import { RefreshCw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../errors/use-problem-text';

export interface ScoreRunProps {
  /** Called when a recalculation has ended: the figures are others now. */
  readonly onEnded: () => void;
}

const pollingInterval = 1_500;

/** Starts a recalculation, says how far it is and stops it. */
export function ScoreRun({ onEnded }: ScoreRunProps) {
  const t = useTranslations('seo');
  const toast = useToast();
  const problemText = useProblemText();
  const [recalculate, { isLoading }] = useRecalculateSeoScoresMutation();
  const [cancel] = useCancelSeoScoreRunMutation();
  const { data } = useSeoScoreRunsQuery({}, { pollingInterval, skipPollingIfUnfocused: true });
  const run = data?.seoScoreRuns?.nodes?.[0];
  const running = run?.status === 'RUNNING';

  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !running) onEnded();
    wasRunning.current = running;
  }, [running, onEnded]);

  async function start() {
    const { error } = await recalculate({});
    if (error) toast({ tone: 'bad', text: problemText(error).title, detail: problemText(error).advice });
  }

  return run && running ? (
    <div className="flex items-center gap-3">
      <div className="w-40">
        <p className="mb-1 text-xs text-ink-2 tabular-nums" aria-live="polite">
          {t('progress', { done: run.done, total: run.total })}
        </p>
        <ProgressBar label={t('recalculating')} value={run.total === 0 ? null : run.done / run.total} />
      </div>
      <Button onClick={() => void cancel({ input: { id: run.id } })}>{t('cancel')}</Button>
    </div>
  ) : (
    <Button onClick={() => void start()} disabled={isLoading}>
      <RefreshCw aria-hidden />
      {t('recalculate')}
    </Button>
  );
}
