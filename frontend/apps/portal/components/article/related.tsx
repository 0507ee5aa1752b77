import { Teaser } from '@/components/teaser/teaser';
import type { Teaser as TeaserContent } from '@/content/types';
import { langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import styles from './related.module.css';

interface Props {
  /** Words of the interface. */
  title: string;
  /** Where there is more of the kind. */
  path?: string | undefined;
  articles: TeaserContent[];
  locale: Locale;
}

/** A row of articles to go on with, below what was read. */
export function Related({ title, path, articles, locale }: Props) {
  if (articles.length === 0) return null;

  return (
    <section data-screen-only className={`page ${styles.related}`} aria-labelledby="related">
      <h2 id="related" lang={langOfInterface(locale)}>
        {path ? <a href={path}>{title}</a> : title}
      </h2>
      <div className={styles.articles}>
        {articles.map((article) => (
          <Teaser key={article.id} article={article} weight="standard" locale={locale} />
        ))}
      </div>
    </section>
  );
}
