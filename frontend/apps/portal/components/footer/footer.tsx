import { Wordmark } from '@lavamedia/ui/brand/wordmark';
import { wordsOf } from '@/i18n/words';
import { languageLinks, languageName } from '@/components/language-links';
import { choicesPath } from '@/consent/choices-path';
import type { Navigation } from '@/content/navigation';
import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';
import styles from './footer.module.css';

interface Props extends Navigation {
  locale: Locale;
  translations: readonly { locale: string; path: string }[];
}

export function Footer({ locale, sections, pages, translations }: Props) {
  const text = wordsOf({ locale, namespace: 'footer' });

  return (
    <footer data-screen-only className={styles.footer}>
      <div className={`page ${styles.columns}`}>
        <div className={styles.brand}>
          <p className={styles.wordmark}>
            <Wordmark />
          </p>
          <p>{text('colophon')}</p>
        </div>
        {sections.length > 0 && (
          <nav aria-label={text('sections')} className={styles.sections}>
            {sections.map(({ id, name, path, subsections }) => (
              <div key={id}>
                <a href={path} className={styles.section}>
                  {name}
                </a>
                {subsections.length > 0 && (
                  <ul>
                    {subsections.map((subsection) => (
                      <li key={subsection.id}>
                        <a href={subsection.path}>{subsection.name}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            ))}
          </nav>
        )}
        <nav aria-label={text('about')} className={styles.about}>
          <ul>
            {pages.map(({ id, title, path }) => (
              <li key={id}>
                <a href={path}>{title}</a>
              </li>
            ))}
            <li>
              <a href={localePath(locale, '/newsletter')}>{text('newsletter')}</a>
            </li>
            <li>
              <a href={choicesPath(locale)}>{text('choices')}</a>
            </li>
            <li>
              <a href={localePath(locale, '/rss.xml')}>{text('feed')}</a>
            </li>
            {languageLinks(locale, translations).map((link) => (
              <li key={link.locale}>
                <a href={link.path} lang={link.locale} hrefLang={link.locale}>
                  {languageName(link.locale)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
