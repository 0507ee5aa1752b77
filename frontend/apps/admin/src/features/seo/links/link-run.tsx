import {
  useCancelSeoLinkRunMutation,
  useCheckSeoLinksMutation,
  useSeoLinkRunsQuery,
} from '@lavamedia/api/admin';
import { Radar } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { BackgroundRun, pollingInterval } from '../background-run';

export interface LinkRunProps {
  /** Called when a check has ended: the lists are others now. */
  readonly onEnded: () => void;
}

/** Starts a check of all links, says how far it is and stops it. */
export function LinkRun({ onEnded }: LinkRunProps) {
  const t = useTranslations('links');
  const [check, { isLoading }] = useCheckSeoLinksMutation();
  const [cancel] = useCancelSeoLinkRunMutation();
  const { data } = useSeoLinkRunsQuery({}, { pollingInterval, skipPollingIfUnfocused: true });
  const run = data?.seoLinkRuns?.nodes?.[0];

  return (
    <BackgroundRun
      run={run}
      icon={<Radar aria-hidden />}
      texts={{
        start: t('check'),
        running: t(run?.isAsking ? 'asking' : 'checking'),
        progress: (done, total) => t('progress', { done, total }),
        cancel: t('cancel'),
        failed: t('failed'),
      }}
      isStarting={isLoading}
      onStart={() => check({})}
      onCancel={() => run && void cancel({ input: { id: run.id } })}
      onEnded={onEnded}
    />
  );
}
