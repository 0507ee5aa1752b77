import { useSeoOverviewQuery } from '@lavamedia/api/admin';
import { Button, EmptyState, ErrorState, Select, Skeleton } from '@lavamedia/ui';
import { useCallback, useState, type ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { useLanguageNames } from '../../app/use-language-names';
import { usePageTitle } from '../../app/use-page-title';
import { locales } from '../content-list/list-parameters';
import { useProblemText } from '../errors/use-problem-text';
import { usePermission } from '../session/viewer';
import { ScoreHistory } from './score-history';
import { ScoreMark } from './score-mark';
import { ScoreRun } from './score-run';
import { ScoredItems } from './scored-items';
import { SeoNavigation } from './seo-navigation';

/** How well the publication is prepared for search engines: over time, what to begin with, what stands in its own way. */
export function SeoPage() {
  const t = useTranslations('seo');
  const common = useTranslations('common');
  const language = useLanguageNames();
  const problemText = useProblemText();
  const mayManage = usePermission('seo.manage');
  const [locale, setLocale] = useState<string>(useLocale());
  const { data, error, refetch } = useSeoOverviewQuery({ locale });
  usePageTitle(t('title'));
  const ask = useCallback(() => void refetch(), [refetch]);

  const days = [...(data?.days?.nodes ?? [])].reverse();
  const today = days.at(-1);
  const weakest = data?.weakest?.nodes ?? [];
  const duplicates = data?.duplicates?.nodes ?? [];

  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader title={t('title')} actions={mayManage && <ScoreRun onEnded={ask} />} />
      <SeoNavigation />
      <Select
        label={t('language')}
        value={locale}
        onValueChange={setLocale}
        options={locales.map((value) => ({ value, label: language.alone(value) }))}
        className="w-auto self-start"
      />
      {error && !data ? (
        <ErrorState
          title={problemText(error).title}
          code={error.code}
          action={<Button onClick={ask}>{common('retry')}</Button>}
        >
          {problemText(error).advice}
        </ErrorState>
      ) : !data ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-5 py-3">
          {Array.from({ length: 6 }, (_, row) => (
            <Skeleton key={row} className="h-6 w-full" />
          ))}
        </div>
      ) : weakest.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      ) : (
        <>
          <Part title={t('history')}>
            {today && (
              <p className="mb-3 text-sm text-ink-2">
                <ScoreMark value={Math.round(today.average)} />{' '}
                {t('today', { items: today.items, weak: today.weak })}
              </p>
            )}
            <ScoreHistory days={days} />
          </Part>
          <Part title={t('weakest')}>
            <ScoredItems items={weakest} say="worst" />
          </Part>
          <Part title={t('duplicates')}>
            {duplicates.length > 0 ? (
              <ScoredItems items={duplicates} say="duplicates" />
            ) : (
              <p className="text-sm text-ink-2">{t('noDuplicates')}</p>
            )}
          </Part>
        </>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-md font-semibold text-ink">{title}</h2>
      {children}
    </section>
  );
}
