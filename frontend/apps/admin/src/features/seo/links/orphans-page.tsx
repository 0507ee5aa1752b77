import { useSeoOrphansQuery } from '@lavamedia/api/admin';
import { Link as StyledLink } from '@lavamedia/ui';
import { sayDate, sayExactDate } from '@lavamedia/utils';
import { useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../../app/paths';
import { usePreferences } from '../../../app/preferences/preferences';
import { pageVariables, readPage } from './link-parameters';
import { ReportPage } from './report-page';

/** Published articles that nobody finds who does not look for them. */
export function OrphansPage() {
  const t = useTranslations('links');
  const { locale } = usePreferences();
  const [address, setAddress] = useSearchParams();
  const { data, error, isFetching, refetch } = useSeoOrphansQuery({
    ...pageVariables(readPage(address)),
    where: {},
  });
  const connection = data?.seoOrphans;
  const ask = useCallback(() => void refetch(), [refetch]);

  return (
    <ReportPage
      title={t('orphans.title')}
      count={connection ? t('orphans.count', { count: connection.totalCount }) : undefined}
      file={['/api/v1/seo/orphans/export', 'lavamedia-orphans.csv']}
      filters={<p className="max-w-prose text-sm text-ink-2">{t('orphans.explain')}</p>}
      rows={connection?.nodes?.map(({ id, contentItem: { id: item, title, publishedAt } }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-line py-3"
        >
          <div className="min-w-0 flex-1 basis-72">
            <StyledLink asChild>
              <Link to={paths.item(item)}>{title}</Link>
            </StyledLink>
          </div>
          {publishedAt && (
            <span className="text-sm text-ink-2" title={sayExactDate(new Date(publishedAt), locale)}>
              {t('orphans.published', {
                when: sayDate(new Date(publishedAt), { locale, now: new Date(), inSentence: true }),
              })}
            </span>
          )}
        </li>
      ))}
      empty={[t('orphans.empty'), t('orphans.emptyText')]}
      error={error}
      isFetching={isFetching}
      pageInfo={connection?.pageInfo}
      onPage={(page) => setAddress(page ? new URLSearchParams(page) : {})}
      onRefresh={ask}
    />
  );
}
