import { wordsOf } from '@/i18n/words';
import { ArticleView } from '@/components/article/article-view';
import { CountView } from '@/components/article/count-view';
import { Related } from '@/components/article/related';
import { StaticPageView } from '@/components/article/static-page';
import { Frame } from '@/components/frame/frame';
import { loadReferences, loadRelated, type Article } from '@/content/article';
import { attempt } from '@/content/outage';
import { interfaceLocale } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import { HeadElements } from '@/seo/head-elements';
import styles from './other-language.module.css';

interface Props {
  /** The language that was asked for. */
  locale: Locale;
  article: Article;
}

/** An item in the language that it has, where the one that was asked for has none: said first, and spoken in its own language. */
export async function OtherLanguage({ locale, article }: Props) {
  const [related, references] = await Promise.all([
    article.type === 'ARTICLE' ? attempt(loadRelated(article.locale, article)) : null,
    attempt(loadReferences(article)),
  ]);
  const own = wordsOf({ locale: article.locale, namespace: 'article' });
  const shown = {
    locale: article.locale,
    references: references.available ? references.content : [],
  };

  return (
    <Frame
      locale={locale}
      translations={[{ locale: article.locale, path: article.path }, ...article.translations]}
    >
      <CountView id={article.id} />
      <HeadElements head={article.seo.head} />
      <NotTranslated locale={locale} article={article} />
      <div lang={article.locale}>
        {article.type === 'ARTICLE' ? (
          <ArticleView article={article} {...shown} />
        ) : (
          <StaticPageView page={article} {...shown} />
        )}
        {related?.available && (
          <Related title={own('related')} articles={related.content} locale={article.locale} />
        )}
      </div>
    </Frame>
  );
}

/** Why the page is not in the language of its address. */
export function NotTranslated({ locale, article }: Props) {
  const text = wordsOf({ locale, namespace: 'otherLanguage' });
  const names = new Intl.DisplayNames([interfaceLocale(locale)], { type: 'language' });
  return (
    <aside className={`page ${styles.notice}`} aria-label={text('label')} lang={interfaceLocale(locale)}>
      <p>
        {text(article.type === 'ARTICLE' ? 'article' : 'page', {
          wanted: names.of(locale) ?? locale,
          shown: names.of(article.locale) ?? article.locale,
        })}
      </p>
    </aside>
  );
}
