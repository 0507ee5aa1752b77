import { Wordmark } from '@lavamedia/ui/brand/wordmark';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
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

export async function Footer({ locale, sections, pages, translations }: Props) {
  const text = await getTranslations({ locale, namespace: 'footer' });

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
                <Link href={path} prefetch={false} className={styles.section}>
                  {name}
                </Link>
                {subsections.length > 0 && (
                  <ul>
                    {subsections.map((subsection) => (
                      <li key={subsection.id}>
                        <Link href={subsection.path} prefetch={false}>
                          {subsection.name}
                        </Link>
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
                <Link href={path} prefetch={false}>
                  {title}
                </Link>
              </li>
            ))}
            <li>
              <Link href={localePath(locale, '/newsletter')} prefetch={false}>
                {text('newsletter')}
              </Link>
            </li>
            <li>
              <Link href={choicesPath(locale)} prefetch={false}>
                {text('choices')}
              </Link>
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
