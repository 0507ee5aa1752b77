import { Select, Tabs } from '@lavamedia/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { useLanguageNames } from '../../app/use-language-names';
import { usePageTitle } from '../../app/use-page-title';
import { locales } from '../content-list/list-parameters';
import { PinList } from './pin-list';
import { SearchReports } from './search-reports';
import { SynonymList } from './synonym-list';
import { TrySearch } from './try-search';

/** What readers find: tried out, helped along by words that mean the same and by what stands first, and what they looked for. */
export function SearchPage() {
  const t = useTranslations('search');
  const language = useLanguageNames();
  const [locale, setLocale] = useState<string>(useLocale());
  const [address, setAddress] = useSearchParams();
  const tab = address.get('tab') === 'reports' ? 'reports' : 'care';
  usePageTitle(t('title'));

  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-8 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader title={t('title')} />
      <Select
        label={t('language')}
        value={locale}
        onValueChange={setLocale}
        options={locales.map((value) => ({ value, label: language.alone(value) }))}
        className="w-auto self-start"
      />
      <Tabs
        label={t('title')}
        value={tab}
        onValueChange={(value) => setAddress(value === 'care' ? {} : { tab: value }, { replace: true })}
        tabs={[
          {
            value: 'care',
            label: t('care'),
            content: (
              <div className="flex flex-col gap-8">
                <TrySearch key={`try-${locale}`} locale={locale} />
                <SynonymList key={`synonyms-${locale}`} locale={locale} />
                <PinList key={`pins-${locale}`} locale={locale} />
              </div>
            ),
          },
          {
            value: 'reports',
            label: t('reports'),
            content: <SearchReports key={`reports-${locale}`} locale={locale} />,
          },
        ]}
      />
    </div>
  );
}
