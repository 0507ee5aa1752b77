import { frontPageColumns } from '@lavamedia/utils';
import { Teaser } from '@/components/teaser/teaser';
import type { Teaser as TeaserContent } from '@/content/types';
import type { Locale } from '@/i18n/routing';

import styles from './front-page.module.css';

/** How many stand beside the first thing; what is more follows below. */
const SECONDS = 2;

interface Props {
  articles: TeaserContent[];
  level: 2 | 3;
  /** Nothing stands above it. */
  first: boolean;
  locale: Locale;
}

/** One first thing, two seconds, and what the newsroom wants next to them. */
export function Lead({ articles, level, first, locale }: Props) {
  const [lead, ...others] = articles;
  const seconds = others.slice(0, SECONDS);
  const more = others.slice(SECONDS);

  return (
    <>
      <div className={styles.top}>
        {lead && <Teaser article={lead} weight="lead" level={level} first={first} locale={locale} />}
        {seconds.length > 0 && (
          <div className={styles.seconds}>
            {seconds.map((article) => (
              <Teaser key={article.id} article={article} weight="second" level={level} locale={locale} />
            ))}
          </div>
        )}
      </div>
      {more.length > 0 && (
        <div className={[styles.row, styles.more].join(' ')} data-columns={frontPageColumns(more.length)}>
          {more.map((article) => (
            <Teaser key={article.id} article={article} weight="standard" level={level} locale={locale} />
          ))}
        </div>
      )}
    </>
  );
}
