import { sayExactDate } from '@lavamedia/utils';
import { wordsOf } from '@/i18n/words';
import { bodyTexts } from '@/body/body-texts';
import { renderBody } from '@/body/render-body';
import { Breadcrumbs } from '@/components/breadcrumbs/breadcrumbs';
import { Caption } from '@/components/picture/caption';
import { Picture } from '@/components/picture/picture';
import { SeriesNavigation } from '@/components/series/series-navigation';
import type { Article } from '@/content/article';
import type { Teaser } from '@/content/types';
import { langOfContent, langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import { ArticleDetails } from './article-details';
import { ArticleTags } from './article-tags';
import styles from './article-view.module.css';
import { CustomFields } from './custom-fields';
import { ReadingProgress } from './reading-progress';

interface Props {
  article: Article;
  locale: Locale;
  /** The articles that the text refers to. */
  references?: readonly Teaser[];
}

/** An article as it is read: headline, picture, text; who wrote it and how to pass it on stand in the margin. */
export function ArticleView({ article, locale, references = [] }: Props) {
  const text = wordsOf({ locale, namespace: 'article' });
  const [ours, own] = [langOfInterface(locale), langOfContent(locale)];
  const category = article.categories[0];
  const above = category ? [category.parent, category].filter((crumb) => crumb !== null) : [];
  const { hero } = article;
  const authors = authorsWithBiography(article.bylines);
  const portrait = hero && (hero.asset.height ?? 0) > (hero.asset.width ?? 0);

  return (
    <article className={styles.article}>
      <ReadingProgress />
      <header className={styles.header}>
        <Breadcrumbs locale={locale} above={above} />
        {article.kicker && <p className={styles.kicker}>{article.kicker}</p>}
        <h1 className={article.title.length > LONG_HEADLINE ? styles.long : undefined}>{article.title}</h1>
        {article.summary && <p className={styles.standfirst}>{article.summary}</p>}
      </header>
      {hero && (
        <figure className={`${styles.hero} ${portrait ? styles.portrait : ''}`}>
          <Picture
            picture={hero.asset}
            alternativeText={hero.alternativeText ?? hero.asset.alternativeText}
            sizes={portrait ? '(min-width: 48rem) 680px, 100vw' : '(min-width: 72rem) 1088px, 100vw'}
            lead
          />
          <Caption
            text={hero.caption ?? hero.asset.caption}
            credit={hero.asset.credit}
            creditLabel={{ words: text('credit'), lang: ours }}
          />
        </figure>
      )}
      <ArticleDetails article={article} locale={locale} className={styles.details} />
      {/* One cell: beside the byline, what the type asks for stands right above the text. */}
      <div className={styles.text}>
        <CustomFields fields={article.customFields} locale={locale} className={styles.fields} />
        <div className={`article-body ${styles.body}`}>
          {renderBody(article.body, {
            media: article.media,
            references,
            texts: bodyTexts(locale),
          })}
        </div>
      </div>
      <SeriesNavigation article={article} locale={locale} />
      {article.corrections.length > 0 && (
        <aside className={styles.corrections} aria-labelledby="corrections">
          <h2 id="corrections" lang={ours}>
            {text('corrections', { count: article.corrections.length })}
          </h2>
          <ul>
            {article.corrections.map(({ note, correctedAt }) => (
              <li key={correctedAt}>
                <time dateTime={correctedAt}>{sayExactDate(new Date(correctedAt), locale)}</time>
                <p>{note}</p>
              </li>
            ))}
          </ul>
        </aside>
      )}
      {authors.length > 0 && (
        <aside
          className={styles.author}
          aria-label={text(authors.length > 1 ? 'aboutAuthors' : 'aboutAuthor')}
          lang={ours}
        >
          {authors.map(({ slug, displayName, biography }) => (
            <div key={slug} lang={own}>
              <p className={styles.name}>{displayName}</p>
              <p>{biography}</p>
            </div>
          ))}
        </aside>
      )}
      <ArticleTags tags={article.tags} locale={locale} />
    </article>
  );
}

/** Each person once, whatever he or she did for the article. */
const authorsWithBiography = (bylines: Article['bylines']) => [
  ...new Map(
    bylines.flatMap(({ author }) => (author?.biography ? [[author.slug, author] as const] : [])),
  ).values(),
];

/** From this many characters on a headline is set smaller, so that it stays a headline and not a wall. */
const LONG_HEADLINE = 90;
