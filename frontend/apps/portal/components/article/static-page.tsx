import { bodyTexts } from '@/body/body-texts';
import { renderBody } from '@/body/render-body';
import type { Article } from '@/content/article';
import type { Teaser } from '@/content/types';
import type { Locale } from '@/i18n/routing';
import { CustomFields } from './custom-fields';
import styles from './static-page.module.css';

interface Props {
  page: Article;
  /** The articles that the page refers to. */
  references: readonly Teaser[];
  locale: Locale;
}

/** A page of the site itself, such as "About" or the legal notice. */
export function StaticPageView({ page, references, locale }: Props) {
  return (
    <article className={styles.page}>
      <h1>{page.title}</h1>
      {page.summary && <p className={styles.summary}>{page.summary}</p>}
      <CustomFields fields={page.customFields} locale={locale} className={styles.fields} />
      <div className="article-body">
        {renderBody(page.body, { media: page.media, references, texts: bodyTexts(locale) })}
      </div>
    </article>
  );
}
