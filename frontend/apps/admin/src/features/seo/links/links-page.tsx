import { useSeoLinksQuery } from '@lavamedia/api/admin';
import { Select } from '@lavamedia/ui';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLanguageNames } from '../../../app/use-language-names';
import { locales } from '../../content-list/list-parameters';
import {
  linkFilters,
  linkPlaces,
  linkVariables,
  readLinkParameters,
  writeLinkParameters,
  type LinkParameters,
} from './link-parameters';
import { LinkRow } from './link-row';
import { ReportPage } from './report-page';

const everyLanguage = 'all';

/** Links of published texts that do not lead where they should. */
export function LinksPage() {
  const t = useTranslations('links');
  const language = useLanguageNames();
  const [address, setAddress] = useSearchParams();
  const parameters = readLinkParameters(address);
  const { data, error, isFetching, refetch } = useSeoLinksQuery(linkVariables(parameters));
  const connection = data?.seoLinks;
  const ask = useCallback(() => void refetch(), [refetch]);

  /** A changed filter begins at the first page. */
  const change = (next: Partial<LinkParameters>) =>
    setAddress((current) =>
      writeLinkParameters({ ...readLinkParameters(current), page: undefined, ...next }),
    );

  return (
    <ReportPage
      title={t('title')}
      count={connection ? t('count', { count: connection.totalCount }) : undefined}
      file={['/api/v1/seo/links/export', 'lavamedia-links.csv']}
      filters={
        <div className="flex flex-wrap items-center gap-2">
          <Select
            label={t('show')}
            value={parameters.filter}
            onValueChange={(filter) => change({ filter })}
            options={linkFilters.map((value) => ({ value, label: t(`filter.${value}`) }))}
            className="w-auto"
          />
          <Select
            label={t('where')}
            value={parameters.place}
            onValueChange={(place) => change({ place })}
            options={linkPlaces.map((value) => ({ value, label: t(`places.${value}`) }))}
            className="w-auto"
          />
          <Select
            label={t('language')}
            value={parameters.locale ?? everyLanguage}
            onValueChange={(locale) => change({ locale: locale === everyLanguage ? null : locale })}
            options={[
              { value: everyLanguage, label: t('allLanguages') },
              ...locales.map((value) => ({ value: value, label: language.alone(value) })),
            ]}
            className="w-auto"
          />
        </div>
      }
      rows={connection?.nodes?.map((link) => (
        <LinkRow key={link.id} link={link} />
      ))}
      empty={[t('empty'), t('emptyText')]}
      error={error}
      isFetching={isFetching}
      pageInfo={connection?.pageInfo}
      onPage={(page) => change({ page })}
      onRefresh={ask}
    />
  );
}
