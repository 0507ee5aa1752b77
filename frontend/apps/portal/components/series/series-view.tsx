import { wordsOf } from '@/i18n/words';
import { Breadcrumbs } from '@/components/breadcrumbs/breadcrumbs';
import categoryStyles from '@/components/category/category-view.module.css';
import { Pages } from '@/components/category/pages';
import { FollowLink } from '@/components/follow/follow-link';
import { Picture } from '@/components/picture/picture';
import { Teaser } from '@/components/teaser/teaser';
import type { Series } from '@/content/series';
import type { Locale } from '@/i18n/routing';
import styles from './series-view.module.css';

/** A series: what it is about, and its articles with their numbers. */
export function SeriesView({ series, locale }: { series: Series; locale: Locale }) {
  const text = wordsOf({ locale, namespace: 'series' });
  const { title, path, description, picture, partCount, parts } = series;

  return (
    <div className="page">
      <header className={categoryStyles.header}>
        <Breadcrumbs locale={locale} above={[]} here={{ name: title, path }} />
        <p className={styles.kind}>{text('kind', { count: partCount })}</p>
        <h1>{title}</h1>
        {description && <p className={categoryStyles.description}>{description}</p>}
        <FollowLink path={path} name={title} locale={locale} />
      </header>
      {picture && (
        <div className={styles.picture}>
          <Picture
            picture={picture}
            alternativeText={picture.alternativeText}
            sizes="(min-width: 72rem) 1088px, 100vw"
            lead
          />
        </div>
      )}
      <ol className={styles.parts} aria-label={text('order')}>
        {(parts?.nodes ?? []).map(({ number, item }) => (
          <li key={item.id} value={number}>
            <span aria-hidden className={styles.number}>
              {number}
            </span>
            <Teaser article={item} weight="standard" level={2} locale={locale} />
          </li>
        ))}
      </ol>
      {parts && <Pages path={path} pageInfo={parts.pageInfo} locale={locale} />}
    </div>
  );
}
