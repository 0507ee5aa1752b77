import { wordsOf } from '@/i18n/words';
import { MAXIMUM_LENGTH } from '@/content/search';
import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';
import { SearchField } from './search-field';
import styles from './search-form.module.css';

interface Props {
  query: string;
  locale: Locale;
}

/** As many as the operation asks for. */
const MOST_SUGGESTIONS = 6;

/** A plain form: it works before any script has loaded, and proposes what begins like what is typed afterwards. */
export function SearchForm({ query, locale }: Props) {
  const text = wordsOf({ locale, namespace: 'search' });
  return (
    <form role="search" action={localePath(locale, '/search')} method="get" className={styles.form}>
      <label className="sr-only" htmlFor="search-query">
        {text('label')}
      </label>
      <SearchField
        query={query}
        locale={locale}
        maxLength={MAXIMUM_LENGTH}
        texts={{
          placeholder: text('placeholder'),
          suggestions: text('suggestions'),
          lists: { section: text('section'), tag: text('tag'), author: text('author') },
          counts: Array.from({ length: MOST_SUGGESTIONS + 1 }, (_, count) =>
            text('suggestionCount', { count }),
          ),
        }}
      />
      <button type="submit">{text('submit')}</button>
    </form>
  );
}
