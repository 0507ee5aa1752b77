import { wordsOf } from '@/i18n/words';
import { Breadcrumbs } from '@/components/breadcrumbs/breadcrumbs';
import { FollowLink } from '@/components/follow/follow-link';
import { Teaser } from '@/components/teaser/teaser';
import type { Category } from '@/content/category';
import { langOfContent, langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import styles from './category-view.module.css';
import { Pages } from './pages';

interface Props {
  category: Category;
  /** Whether this is the section's first page, which opens with one large article. */
  first: boolean;
  locale: Locale;
}

/** Fewer articles than this stand side by side as equals. */
const ENOUGH_FOR_AN_OPENER = 3;

export function CategoryView({ category, first, locale }: Props) {
  const text = wordsOf({ locale, namespace: 'category' });
  const articles = category.contentItems?.nodes ?? [];
  const opener = first && articles.length >= ENOUGH_FOR_AN_OPENER ? articles[0] : undefined;
  const others = articles.filter((article) => article !== opener);

  return (
    <div className="page">
      <header className={styles.header}>
        <Breadcrumbs locale={locale} above={category.parent ? [category.parent] : []} here={category} />
        <h1>{category.name}</h1>
        {category.description && <p className={styles.description}>{category.description}</p>}
        <FollowLink path={category.path} name={category.name} locale={locale} />
        {category.children.length > 0 && (
          <nav aria-label={text('subsections')} lang={langOfInterface(locale)} className={styles.subsections}>
            <ul lang={langOfContent(locale)}>
              {category.children.map(({ id, name, path }) => (
                <li key={id}>
                  <a href={path}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <section aria-label={text('latest')}>
        {opener && (
          <div className={styles.opener}>
            <Teaser article={opener} weight="feature" level={2} locale={locale} first />
          </div>
        )}
        <div className={styles.articles} data-count={others.length}>
          {others.map((article) => (
            <Teaser key={article.id} article={article} weight="standard" level={2} locale={locale} />
          ))}
        </div>
        {articles.length === 0 && (
          <div className={styles.empty} lang={langOfInterface(locale)}>
            <h2>{text('empty')}</h2>
            <p>{text('emptyHint')}</p>
          </div>
        )}
      </section>
      {category.contentItems && (
        <Pages path={category.path} pageInfo={category.contentItems.pageInfo} locale={locale} />
      )}
    </div>
  );
}
