import { Teaser } from '@/components/teaser/teaser';
import type { Teaser as TeaserContent } from '@/content/types';
import type { Locale } from '@/i18n/routing';
import styles from './front-page.module.css';

interface Props {
  articles: TeaserContent[];
  level: 2 | 3;
  locale: Locale;
}

/** Headlines that are read from the first to the last, such as what is read most. */
export function NumberedList({ articles, level, locale }: Props) {
  return (
    <ol className={styles.numbered}>
      {articles.map((article) => (
        <li key={article.id}>
          <Teaser article={article} weight="brief" level={level} locale={locale} />
        </li>
      ))}
    </ol>
  );
}
