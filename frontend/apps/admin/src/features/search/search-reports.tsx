import { useSearchReportQuery, type SearchReportPeriod } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Select, Skeleton } from '@lavamedia/ui';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ArticlePicker } from '../editor/body/article-picker';
import { useProblemText } from '../errors/use-problem-text';
import { ReportedSearches } from './reported-searches';
import { SynonymDialog } from './synonym-dialog';
import { usePins } from './use-pins';

const PERIODS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const satisfies readonly SearchReportPeriod[];

/** What readers searched for, and what the newsroom can do where they found nothing. */
export function SearchReports({ locale }: { readonly locale: string }) {
  const t = useTranslations('search');
  const common = useTranslations('common');
  const format = useFormatter();
  const problemText = useProblemText();
  const [period, setPeriod] = useState<SearchReportPeriod>('WEEK');
  const [act, setAct] = useState<{ readonly kind: 'synonyms' | 'pin'; readonly query: string } | null>(null);
  const { data, error, refetch, isFetching } = useSearchReportQuery({ locale, period });
  const { change } = usePins(locale);
  const report = data?.searchReport;
  const close = () => setAct(null);

  return (
    <div className="flex flex-col gap-8">
      <Select
        label={t('period')}
        value={period}
        onValueChange={(value) => setPeriod(value)}
        options={PERIODS.map((value) => ({ value, label: t(`periods.${value}`) }))}
        className="w-auto self-start"
      />
      {error && !report ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !report ? (
        <Skeleton className="h-48 w-full" />
      ) : report.searches === 0 ? (
        <EmptyState title={t('noSearches')}>{t('noSearchesText')}</EmptyState>
      ) : (
        <div className="flex flex-col gap-8" aria-busy={isFetching}>
          <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-4">
            <Figure label={t('searches')} value={format.number(report.searches)} />
            <Figure
              label={t('withoutResults')}
              value={format.number(report.withoutResults / report.searches, { style: 'percent' })}
            />
            <Figure
              label={t('clickRate')}
              value={format.number(report.clicks / report.searches, { style: 'percent' })}
            />
            <Figure
              label={t('averagePlace')}
              value={
                report.averagePlace === null
                  ? '–'
                  : format.number(report.averagePlace, { maximumFractionDigits: 1 })
              }
            />
          </dl>
          <ReportedSearches
            title={t('unanswered')}
            empty={t('noneUnanswered')}
            searches={report.unanswered}
            figure="withoutResults"
            onSynonyms={(query) => setAct({ kind: 'synonyms', query })}
            onPin={(query) => setAct({ kind: 'pin', query })}
          />
          <ReportedSearches
            title={t('frequent')}
            empty={t('noneFrequent')}
            searches={report.frequent}
            figure="clicks"
          />
          <p className="text-sm text-ink-2">{t('reportNote')}</p>
        </div>
      )}
      {act?.kind === 'synonyms' && (
        <SynonymDialog locale={locale} group={null} words={act.query} onClose={close} />
      )}
      {act?.kind === 'pin' && (
        <ArticlePicker
          locale={locale}
          status="PUBLISHED"
          onPick={({ id }) => {
            close();
            void change(act.query, (ids) => [...ids, id]);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt className="text-sm text-ink-2">{label}</dt>
      <dd className="text-2xl font-semibold tabular-nums">{value}</dd>
    </div>
  );
}
