import { wordsOf } from '@/i18n/words';
import type { SearchQuestion, SearchResults } from '@/content/search';
import { langOfContent, langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';
import { SearchForm } from './search-form';
import { SearchHitView } from './search-hit';
import styles from './search-view.module.css';

interface Props {
  question: SearchQuestion;
  /** `null` when nothing was asked, or when the address asks for something that is not there. */
  results: SearchResults | null;
  locale: Locale;
}

/** The search: a form, and below it what answers. Every state of it is an address, and none of it needs a script. */
export function SearchView({ question, results, locale }: Props) {
  const text = wordsOf({ locale, namespace: 'search' });
  const ours = langOfInterface(locale);
  const hits = results?.hits?.nodes ?? [];
  const total = results?.hits?.totalCount ?? 0;
  const page = results?.hits?.pageInfo;
  const address = (change: Partial<SearchQuestion>) =>
    addressOf(locale, { ...question, after: null, ...change });

  return (
    <div className="page">
      <header className={styles.header} lang={ours}>
        <h1>{text('title')}</h1>
        <SearchForm query={question.query} locale={locale} />
        {results && (
          <p className={styles.count} role="status">
            {results.correctedText !== null && (
              <>{text('corrected', { typed: question.query, meant: results.correctedText })} </>
            )}
            {text(results.isCutOff ? 'cutOff' : 'count', { count: total })}
          </p>
        )}
      </header>
      {results && results.categories.length > 1 && (
        <nav aria-label={text('sections')} lang={ours} className={styles.sections}>
          <ul>
            <li>
              <a
                href={address({ section: null })}
                aria-current={question.section === null ? 'true' : undefined}
              >
                {text('allSections')}
              </a>
            </li>
            {results.categories.map(({ category, count }) => (
              <li key={category.id}>
                <a
                  href={address({ section: category.id })}
                  aria-current={question.section === category.id ? 'true' : undefined}
                >
                  <span lang={langOfContent(locale)}>{category.name}</span>{' '}
                  <span className={styles.figure}>{count}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {hits.length > 0 && (
        // What is chosen here is counted by `theme.js`.
        <ol data-query={question.query} data-locale={locale} className={styles.hits}>
          {hits.map((hit) => (
            <li key={hit.place} data-place={hit.place}>
              <SearchHitView hit={hit} locale={locale} />
            </li>
          ))}
        </ol>
      )}
      {question.query !== '' && hits.length === 0 && (
        <div className={styles.empty} lang={ours}>
          <h2>{results ? text('empty', { query: question.query }) : text('expired')}</h2>
          <p>{results ? text('emptyHint') : text('expiredHint')}</p>
        </div>
      )}
      {page?.hasNextPage && page.endCursor && (
        <p className={styles.more} lang={ours}>
          <a href={address({ after: page.endCursor })} rel="next" className={styles.next}>
            {text('more')}
            <span aria-hidden="true"> →</span>
          </a>
        </p>
      )}
    </div>
  );
}

function addressOf(locale: Locale, { query, section, after }: SearchQuestion): string {
  const parameters = new URLSearchParams({ q: query });
  if (section) parameters.set('section', section);
  if (after) parameters.set('after', after);
  return `${localePath(locale, '/search')}?${parameters.toString()}`;
}
