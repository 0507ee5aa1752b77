import {
  useCancelExchangeRunMutation,
  useExchangeRunQuery,
  useRepeatExchangeRunMutation,
  type ExchangeRunPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, ProgressBar, Skeleton, useToast } from '@lavamedia/ui';
import { ArrowLeft, Download, Play, Square } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { downloadFile } from '../../app/download-file';
import { NotFoundPage } from '../../app/not-found-page';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { usePageTitle } from '../../app/use-page-title';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { ProblemState } from '../planning/problem-state';
import { RunFigures } from './run-figures';
import { RunStatus } from './run-status';
import { RunSteps } from './run-steps';

/** As many as the server gives at once. */
const first = 50;
const pause = 1_000;

/** One import or export: how far it is, what it came to, and what can be done next. */
export function RunPage() {
  const t = useTranslations('exchange');
  const common = useTranslations('common');
  const { id = '' } = useParams();
  const [after, setAfter] = useState<string | null>(null);
  const [remarksOnly, setRemarksOnly] = useState(false);
  const [hasEnded, setHasEnded] = useState(false);
  const { data, error, refetch } = useExchangeRunQuery(
    { id, first, after, where: remarksOnly ? { hasRemarks: { eq: true } } : null },
    { pollingInterval: hasEnded ? 0 : pause },
  );
  const run = data?.exchangeRun;
  const ended = run ? run.status !== 'RUNNING' : false;
  if (ended !== hasEnded) setHasEnded(ended);
  usePageTitle(run ? `${t(`kind.${run.kind}`)} · ${run.fileName}` : t('title'));

  if (error && !run) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  if (data && !run) return <NotFoundPage />;
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 py-6 sm:px-8 sm:py-8">
      <Link
        to={paths.exchange}
        className="-mb-3 inline-flex items-center gap-1.5 self-start rounded-control text-sm text-ink-2 hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 stroke-[1.5] rtl:rotate-180" />
        {t('title')}
      </Link>
      {!run ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-4">
          <Skeleton className="h-9 w-80" />
          <Skeleton className="h-40 w-full" />
        </div>
      ) : (
        <>
          <PageHeader title={`${t(`kind.${run.kind}`)} · ${run.fileName}`} actions={<RunActs run={run} />} />
          <div className="flex flex-col gap-2 border-y border-line py-3" aria-live="polite">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-md text-ink-2">
              <RunStatus run={run} />
              {run.isDryRun && <span>{t('dryRunText')}</span>}
              <SaidDate value={run.finishedAt ?? run.createdAt} />
            </p>
            {run.status === 'RUNNING' && (
              <ProgressBar label={t('progress')} value={run.total > 0 ? run.done / run.total : null} />
            )}
            {run.failureCode && (
              <p className="text-md text-bad">
                {t(`failure.${knownFailure(run.failureCode)}`)}
                {run.failure && run.failureCode === 'WRONG_FORMAT' && (
                  <span lang="en" className="mt-1 block text-sm text-ink-2">
                    {run.failure}
                  </span>
                )}
              </p>
            )}
          </div>
          {run.figures && <RunFigures figures={run.figures} />}
          {run.kind !== 'EXPORT' && (
            <RunSteps
              steps={run.steps ?? null}
              remarksOnly={remarksOnly}
              onRemarksOnly={(only) => {
                setRemarksOnly(only);
                setAfter(null);
              }}
              isFirst={after === null}
              onPage={setAfter}
            />
          )}
        </>
      )}
    </div>
  );
}

const failures = ['WRONG_FORMAT', 'REFUSED', 'FORBIDDEN', 'INCOMPLETE', 'STORAGE_FULL'] as const;
const knownFailure = (code: string) => failures.find((known) => known === code) ?? 'UNEXPECTED';

function RunActs({ run }: { readonly run: ExchangeRunPartsFragment }) {
  const t = useTranslations('exchange');
  const navigate = useNavigate();
  const show = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const [cancel, cancelling] = useCancelExchangeRunMutation();
  const [repeat, repeating] = useRepeatExchangeRunMutation();
  const [isDownloading, setIsDownloading] = useState(false);

  const attempt = async (act: () => Promise<readonly MutationError[] | null | undefined>) => {
    try {
      const errors = await act();
      if (errors?.[0]) show({ tone: 'bad', text: errorText(errors[0]) });
    } catch (problem) {
      const text = problemText(problem as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  if (run.status === 'RUNNING') {
    return (
      <Button
        busy={cancelling.isLoading}
        onClick={() =>
          void attempt(
            async () => (await cancel({ input: { id: run.id } }).unwrap()).cancelExchangeRun.errors,
          )
        }
      >
        <Square aria-hidden />
        {t('stop')}
      </Button>
    );
  }

  const { downloadPath } = run;
  return (
    <>
      {downloadPath && (
        <Button
          variant="primary"
          busy={isDownloading}
          onClick={() => {
            setIsDownloading(true);
            downloadFile(downloadPath, run.fileName)
              .catch(() => show({ tone: 'bad', text: t('downloadFailed') }))
              .finally(() => setIsDownloading(false));
          }}
        >
          <Download aria-hidden />
          {t('download')}
        </Button>
      )}
      {run.kind !== 'EXPORT' && run.hasFile && (
        <Button
          variant={run.isDryRun && run.status === 'DONE' ? 'primary' : 'secondary'}
          busy={repeating.isLoading}
          onClick={() =>
            void attempt(async () => {
              const { exchangeRun, errors } = (
                await repeat({ input: { id: run.id, isDryRun: false } }).unwrap()
              ).repeatExchangeRun;
              if (exchangeRun) void navigate(paths.exchangeRun(exchangeRun.id));
              return errors;
            })
          }
        >
          <Play aria-hidden />
          {t(run.isDryRun ? 'importNow' : 'again')}
        </Button>
      )}
    </>
  );
}
