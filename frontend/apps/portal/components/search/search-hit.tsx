import { wordsOf } from '@/i18n/words';
import { Picture } from '@/components/picture/picture';
import { PublicationDate } from '@/components/publication-date';
import type { SearchHit } from '@/content/search';
import { pathOf } from '@/content/search-path';
import { langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import { MarkedText } from './marked-text';
import styles from './search-hit.module.css';

interface Props {
  hit: SearchHit;
  locale: Locale;
}

const KINDS = { Category: 'section', Tag: 'tag', User: 'author' } as const;

/** Something that was found: what it is, where it answers, and when it was published. */
export function SearchHitView({ hit, locale }: Props) {
  const { item, title, excerpt } = hit;
  const article = wordsOf({ locale, namespace: 'article' });
  const text = wordsOf({ locale, namespace: 'search' });
  const path = pathOf(locale, item);
  if (!item || path === null) return null;
  const content = item.__typename === 'ContentItem' ? item : null;
  const ours = langOfInterface(locale);
  const picture = content?.hero?.asset;
  const label = content ? content.kicker : text(KINDS[item.__typename as keyof typeof KINDS]);

  return (
    <article className={styles.hit}>
      <div className={styles.text}>
        {label && (
          <p className={styles.kicker} lang={content ? undefined : ours}>
            {label}
          </p>
        )}
        <h2 className={styles.title}>
          <a href={path}>
            <MarkedText parts={title} />
          </a>
        </h2>
        {excerpt.length > 0 && (
          <p className={styles.excerpt}>
            <MarkedText parts={excerpt} />
          </p>
        )}
        {content && (
          <p className={styles.meta}>
            {content.author && <span lang={ours}>{article('by', { name: content.author.displayName })}</span>}
            {content.publishedAt && content.type === 'ARTICLE' && (
              <PublicationDate date={content.publishedAt} locale={locale} />
            )}
          </p>
        )}
      </div>
      {picture && (
        <div className={styles.picture}>
          <Picture
            picture={picture}
            alternativeText=""
            ratio={3 / 2}
            sizes="(min-width: 48rem) 220px, 30vw"
          />
        </div>
      )}
    </article>
  );
}
