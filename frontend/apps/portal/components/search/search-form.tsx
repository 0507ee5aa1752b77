import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';
import styles from './search-form.module.css';

interface Props {
  query: string;
  locale: Locale;
}

/** As long as what the API reads of a question. */
const MAXIMUM_LENGTH = 200;

/** A plain form: it works before any script has loaded. */
export async function SearchForm({ query, locale }: Props) {
  const text = await getTranslations({ locale, namespace: 'search' });
  return (
    <form role="search" action={localePath(locale, '/search')} method="get" className={styles.form}>
      <label className="sr-only" htmlFor="search-query">
        {text('label')}
      </label>
      <input
        id="search-query"
        type="search"
        name="q"
        defaultValue={query}
        maxLength={MAXIMUM_LENGTH}
        placeholder={text('placeholder')}
        autoComplete="off"
        enterKeyHint="search"
        required
      />
      <button type="submit">{text('submit')}</button>
    </form>
  );
}
