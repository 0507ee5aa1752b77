import { sayExactDate } from '@lavamedia/utils';
import { wordsOf } from '@/i18n/words';
import { PublicationDate } from '@/components/publication-date';
import type { Article } from '@/content/article';
import { langOfContent, langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import { shareLinks } from '@/seo/share-links';
import { absoluteUrl } from '@/seo/urls';
import styles from './article-details.module.css';
import { Contents } from './contents';
import { ShareButtons } from './share-buttons';
import { Signatures } from './signatures';
import { TextSize } from './text-size';

interface Props {
  article: Article;
  locale: Locale;
  className?: string | undefined;
}

/** Changes within this time of publishing belong to publishing, and are not news to readers. */
const SETTLING_TIME = 10 * 60_000;

/** Who wrote the article, when, how long it takes to read, and how to pass it on without any script. */
export function ArticleDetails({ article, locale, className = '' }: Props) {
  const text = wordsOf({ locale, namespace: 'article' });
  const { bylines, publishedAt, updatedAt } = article;
  const updated = publishedAt && Date.parse(updatedAt) - Date.parse(publishedAt) > SETTLING_TIME;

  return (
    <aside
      className={`${styles.details} ${className}`}
      aria-label={text('details')}
      lang={langOfInterface(locale)}
    >
      <Signatures bylines={bylines} locale={locale} />
      {publishedAt && (
        <p>
          <time dateTime={publishedAt} lang={langOfContent(locale)}>
            {sayExactDate(new Date(publishedAt), locale)}
          </time>
        </p>
      )}
      {updated && (
        <p>
          {text('updated')}{' '}
          <PublicationDate date={updatedAt} locale={locale} lang={langOfContent(locale)} inSentence />
        </p>
      )}
      <p>{text('readingTime', { minutes: article.readingTimeMinutes })}</p>
      <TextSize locale={locale} />
      <Contents body={article.body} locale={locale} />
      <div className={styles.share} data-screen-only>
        <span id="share">{text('share')}</span>
        <ul aria-labelledby="share">
          {shareLinks(absoluteUrl(article.path), article.title).map(({ network, url }) => {
            const name = network === 'email' ? text('email') : network;
            return (
              <li key={network}>
                <a href={url} rel="noopener nofollow" aria-label={text('shareBy', { network: name })}>
                  {name}
                </a>
              </li>
            );
          })}
          <ShareButtons
            url={absoluteUrl(article.path)}
            title={article.title}
            texts={{ share: text('shareSheet'), copy: text('copyLink'), copied: text('linkCopied') }}
          />
        </ul>
      </div>
    </aside>
  );
}
