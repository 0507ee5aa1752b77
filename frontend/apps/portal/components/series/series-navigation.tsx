import { wordsOf } from '@/i18n/words';
import type { Article } from '@/content/article';
import { langOfContent, langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import styles from './series-navigation.module.css';

/** The series that an article belongs to: which part it is, and how to go on. */
export function SeriesNavigation({ article, locale }: { article: Article; locale: Locale }) {
  const text = wordsOf({ locale, namespace: 'series' });
  const [ours, own] = [langOfInterface(locale), langOfContent(locale)];
  // A series of one is none yet.
  const places = article.seriesParts.filter(({ count }) => count > 1);

  return places.map(({ series, number, count, previous, next }) => (
    <nav
      key={series.id}
      data-screen-only
      lang={ours}
      className={styles.series}
      aria-label={text('navigation', { title: series.title })}
    >
      <p className={styles.place}>
        <span>{text('place', { number, count })}</span>
        <a href={series.path} lang={own}>
          {series.title}
        </a>
      </p>
      <div className={styles.ways}>
        {previous && (
          <a href={previous.path} rel="prev" lang={own}>
            <span lang={ours}>{text('previous')}</span>
            {previous.title}
          </a>
        )}
        {next && (
          <a href={next.path} rel="next" lang={own} className={styles.next}>
            <span lang={ours}>{text('next')}</span>
            {next.title}
          </a>
        )}
      </div>
    </nav>
  ));
}
