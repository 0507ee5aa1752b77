import { Wordmark } from '@lavamedia/ui/brand/wordmark';
import { sayDay } from '@lavamedia/utils';
import { wordsOf } from '@/i18n/words';
import { languageLinks, languageName } from '@/components/language-links';
import type { Navigation } from '@/content/navigation';
import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';
import styles from './masthead.module.css';

interface Props {
  locale: Locale;
  sections: Navigation['sections'];
  translations: readonly { locale: string; path: string }[];
  current: readonly string[];
}

export function Masthead({ locale, sections, translations, current }: Props) {
  const text = wordsOf({ locale, namespace: 'masthead' });

  return (
    <header className={styles.masthead} data-screen-only>
      <div className={`page ${styles.band}`}>
        <p className={styles.today}>{sayDay(new Date(), locale)}</p>
        <a href={localePath(locale, '/')} className={styles.home} aria-label={text('home')}>
          <Wordmark />
        </a>
        <div className={styles.tools}>
          <a href={localePath(locale, '/search')} className={styles.tool} aria-label={text('search')}>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
              <circle cx="8.75" cy="8.75" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
              <path
                d="m13 13 4.25 4.25"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.5"
                strokeLinecap="round"
              />
            </svg>
          </a>
          {languageLinks(locale, translations).map((link) => (
            // Another language is another document: its lang attribute comes with a full load.
            <a
              key={link.locale}
              href={link.path}
              lang={link.locale}
              hrefLang={link.locale}
              className={styles.tool}
            >
              {languageName(link.locale)}
            </a>
          ))}
          <button
            type="button"
            data-theme-toggle
            data-needs-script
            className={styles.tool}
            aria-label={text('theme')}
          >
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
              <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
              <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
            </svg>
          </button>
        </div>
      </div>
      {sections.length > 0 && (
        <nav aria-label={text('sections')} className={styles.sections}>
          <ul className="page">
            {sections.map(({ id, slug, name, path }) => (
              <li key={id}>
                <a href={path} aria-current={current.includes(slug) ? 'true' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
