import { wordsOf } from '@/i18n/words';
import type { Article } from '@/content/article';
import { langOfContent, langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import styles from './article-tags.module.css';

/** The subjects of an article, each leading to the others on it. */
export function ArticleTags({ tags, locale }: { tags: Article['tags']; locale: Locale }) {
  if (tags.length === 0) return null;
  const text = wordsOf({ locale, namespace: 'article' });

  return (
    <nav aria-label={text('tags')} lang={langOfInterface(locale)} className={styles.tags} data-screen-only>
      <ul lang={langOfContent(locale)}>
        {tags.map(({ id, name, path }) => (
          <li key={id}>
            <a href={path} rel="tag">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
