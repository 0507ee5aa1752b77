import { Select } from '@lavamedia/ui';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { useLanguageNames } from '../../app/use-language-names';
import { usePageTitle } from '../../app/use-page-title';
import { locales } from '../content-list/list-parameters';
import { PinList } from './pin-list';
import { SynonymList } from './synonym-list';
import { TrySearch } from './try-search';

/** What readers find: tried out, and helped along by words that mean the same and by what stands first. */
export function SearchPage() {
  const t = useTranslations('search');
  const language = useLanguageNames();
  const [locale, setLocale] = useState<string>(useLocale());
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
      <TrySearch key={`try-${locale}`} locale={locale} />
      <SynonymList key={`synonyms-${locale}`} locale={locale} />
      <PinList key={`pins-${locale}`} locale={locale} />
    </div>
  );
}
