import { wordsOf } from '@/i18n/words';
import { Picture } from '@/components/picture/picture';
import { PublicationDate } from '@/components/publication-date';
import type { Teaser as TeaserContent } from '@/content/types';
import { langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import styles from './teaser.module.css';

/**
 * How much an article matters where it stands:
 * `lead` the one first thing, `second` beside it, `feature` opens a section, `standard` stands in a row,
 * `side` is a headline with a small picture, `brief` a headline alone.
 */
export type Weight = 'lead' | 'second' | 'feature' | 'standard' | 'side' | 'brief';

interface Props {
  article: TeaserContent;
  weight: Weight;
  locale: Locale;
  /** The level of its headline in the page's outline. */
  level?: 2 | 3;
  /** Nothing stands above it: its picture is loaded before all others. */
  first?: boolean;
}

const PICTURE: Record<Exclude<Weight, 'brief'>, { ratio: number; sizes: string }> = {
  lead: { ratio: 7 / 5, sizes: '(min-width: 80rem) 840px, (min-width: 64rem) 64vw, 100vw' },
  second: {
    ratio: 16 / 9,
    sizes: '(min-width: 80rem) 400px, (min-width: 64rem) 31vw, (min-width: 48rem) 46vw, 34vw',
  },
  feature: { ratio: 3 / 2, sizes: '(min-width: 80rem) 720px, (min-width: 64rem) 56vw, 100vw' },
  standard: { ratio: 3 / 2, sizes: '(min-width: 80rem) 300px, (min-width: 48rem) 46vw, 34vw' },
  side: { ratio: 1, sizes: '112px' },
};

const WITH_SUMMARY: ReadonlySet<Weight> = new Set(['lead', 'second', 'feature', 'standard']);
const WITH_AUTHOR: ReadonlySet<Weight> = new Set(['lead', 'second', 'feature']);

/** An article in a list. The whole of it can be clicked; the link is its headline. */
export function Teaser({ article, weight, locale, level = 3, first = weight === 'lead' }: Props) {
  const text = wordsOf({ locale, namespace: 'article' });
  const Headline = `h${level}` as const;
  const picture = weight === 'brief' ? null : article.hero;
  const label = article.kicker ?? article.categories[0]?.name;

  return (
    <article className={[styles.teaser, styles[weight], picture ? '' : styles.textual].join(' ')}>
      {picture && weight !== 'brief' && (
        <div className={styles.picture}>
          {/* The headline beside it names the article; the picture would only repeat it to those who listen. */}
          <Picture {...PICTURE[weight]} picture={picture.asset} alternativeText="" lead={first} />
        </div>
      )}
      <div className={styles.text}>
        {label && <p className={styles.kicker}>{label}</p>}
        <Headline className={styles.headline}>
          <a href={article.path}>{article.title}</a>
        </Headline>
        {article.summary && WITH_SUMMARY.has(weight) && <p className={styles.summary}>{article.summary}</p>}
        <p className={styles.meta}>
          {article.author && WITH_AUTHOR.has(weight) && (
            <span lang={langOfInterface(locale)}>{text('by', { name: article.author.displayName })}</span>
          )}
          {article.publishedAt && <PublicationDate date={article.publishedAt} locale={locale} />}
        </p>
      </div>
    </article>
  );
}
