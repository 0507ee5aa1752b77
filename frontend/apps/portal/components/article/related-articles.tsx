import { wordsOf } from '@/i18n/words';
import { loadRelated, type Article } from '@/content/article';
import { attempt } from '@/content/outage';
import type { Locale } from '@/i18n/routing';
import { Related } from './related';

interface Props {
  article: Article;
  locale: Locale;
}

/** What to read after an article; the article is worth reading without it, and waits for it only where it is shown. */
export async function RelatedArticles({ article, locale }: Props) {
  const related = await attempt(loadRelated(locale, article));
  const text = wordsOf({ locale, namespace: 'article' });
  return (
    <Related title={text('related')} articles={related.available ? related.content : []} locale={locale} />
  );
}
