import { useCreateExportRunMutation, useExchangeRunsQuery, type RequestProblem } from '@lavamedia/api/admin';
import { Button, EmptyState, Skeleton, useToast } from '@lavamedia/ui';
import { Download } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { usePageTitle } from '../../app/use-page-title';
import { useProblemText } from '../errors/use-problem-text';
import { ProblemState } from '../planning/problem-state';
import { usePermission } from '../session/viewer';
import { ImportForm } from './import-form';
import { RunRow } from './run-row';

const most = 50;
const pause = 3_000;

/** What comes in from other systems and what goes out as a whole: begun here, done by the server, followed here. */
export function ExchangePage() {
  const t = useTranslations('exchange');
  const common = useTranslations('common');
  const navigate = useNavigate();
  const show = useToast();
  const problemText = useProblemText();
  const mayImport = usePermission('exchange.import');
  const mayExport = usePermission('exchange.export');
  const { data, error, refetch } = useExchangeRunsQuery({ first: most }, { pollingInterval: pause });
  const [createExport, { isLoading }] = useCreateExportRunMutation();
  usePageTitle(t('title'));
  const runs = data?.exchangeRuns?.nodes;

  const begin = async () => {
    try {
      const { exchangeRun } = (await createExport().unwrap()).createExportRun;
      if (exchangeRun) void navigate(paths.exchangeRun(exchangeRun.id));
    } catch (problem) {
      const text = problemText(problem as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-8 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        actions={
          mayExport && (
            <Button busy={isLoading} onClick={() => void begin()}>
              <Download aria-hidden />
              {t('export')}
            </Button>
          )
        }
      />
      {mayImport && <ImportForm onStarted={(id) => void navigate(paths.exchangeRun(id))} />}
      <section aria-labelledby="exchange-runs">
        <h2 id="exchange-runs" className="mb-2 text-md font-semibold text-ink">
          {t('runs')}
        </h2>
        {error && !runs ? (
          <ProblemState problem={error} onRetry={() => void refetch()} />
        ) : !runs ? (
          <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 py-2">
            <Skeleton className="h-8 w-full" />
            <Skeleton className="h-8 w-full" />
          </div>
        ) : runs.length === 0 ? (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        ) : (
          <ul className="border-t border-line">
            {runs.map((run) => (
              <RunRow key={run.id} run={run} />
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
