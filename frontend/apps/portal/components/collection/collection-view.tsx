import { Breadcrumbs } from '@/components/breadcrumbs/breadcrumbs';
import styles from '@/components/category/category-view.module.css';
import { Pages } from '@/components/category/pages';
import { FollowLink } from '@/components/follow/follow-link';
import { Teaser } from '@/components/teaser/teaser';
import type { PageInfo, Teaser as TeaserContent } from '@/content/types';
import type { Locale } from '@/i18n/routing';

interface Props {
  /** What the articles have in common: a subject, a person. */
  name: string;
  path: string;
  description: string | null;
  /** What the list is, for those who do not see it. */
  label: string;
  articles: readonly TeaserContent[];
  pageInfo: PageInfo;
  locale: Locale;
}

/** Articles that belong together without being a section of the publication, the newest first. */
export function CollectionView({ name, path, description, label, articles, pageInfo, locale }: Props) {
  return (
    <div className="page">
      <header className={styles.header}>
        <Breadcrumbs locale={locale} above={[]} here={{ name, path }} />
        <h1>{name}</h1>
        {description && <p className={styles.description}>{description}</p>}
        <FollowLink path={path} name={name} locale={locale} />
      </header>
      <section aria-label={label}>
        <div className={styles.articles} data-count={articles.length}>
          {articles.map((article) => (
            <Teaser key={article.id} article={article} weight="standard" level={2} locale={locale} />
          ))}
        </div>
      </section>
      <Pages path={path} pageInfo={pageInfo} locale={locale} />
    </div>
  );
}
