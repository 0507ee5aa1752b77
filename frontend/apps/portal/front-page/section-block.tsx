import { frontPageColumns, type FrontPageForm } from '@lavamedia/utils';
import { wordsOf } from '@/i18n/words';
import { Teaser } from '@/components/teaser/teaser';
import type { Teaser as TeaserContent } from '@/content/types';
import type { Locale } from '@/i18n/routing';
import type { ArrangedSection } from './arrange';
import styles from './front-page.module.css';
import { Lead } from './lead';
import { NumberedList } from './numbered-list';
import { SectionHeading } from './section-heading';

interface Props {
  arranged: ArrangedSection;
  /** The place of the section on the page, from 0. */
  place: number;
  locale: Locale;
}

/** A section of the front page: its name, the way to its source, and its articles in the form that was chosen. */
export function SectionBlock({ arranged: { section, form }, place, locale }: Props) {
  const text = wordsOf({ locale, namespace: 'frontPage' });
  const { title, layout, source, category, tag, series, articles } = section;
  const name =
    title ??
    category?.name ??
    tag?.name ??
    series?.title ??
    (source === 'MOST_READ' ? text('mostRead') : null) ??
    (source === 'NEWEST' && layout !== 'LEAD' ? text('latest') : null);
  const level = name ? 3 : 2;
  const id = `section-${place}`;
  const isQuiet = form === 'strip';

  return (
    <section
      className={[isQuiet ? styles.latest : styles.section, place === 0 ? styles.opening : ''].join(' ')}
      aria-labelledby={name ? id : undefined}
    >
      {name && (
        <SectionHeading
          id={id}
          name={name}
          quiet={isQuiet}
          path={category?.path ?? tag?.path ?? series?.path}
          subsections={category?.children ?? []}
          locale={locale}
        />
      )}
      {form === 'lead' ? (
        <Lead articles={articles} level={level} first={place === 0} locale={locale} />
      ) : form === 'list' ? (
        <NumberedList articles={articles} level={level} locale={locale} />
      ) : (
        <Articles form={form} articles={articles} level={level} locale={locale} />
      )}
    </section>
  );
}

interface ArticlesProps {
  form: Exclude<FrontPageForm, 'lead' | 'list'>;
  articles: TeaserContent[];
  level: 2 | 3;
  locale: Locale;
}

function Articles({ form, articles, level, locale }: ArticlesProps) {
  const [opener, ...others] = articles;
  if (!opener) return null;

  if (form === 'strip' || form === 'row') {
    return (
      <div className={styles[form]} data-columns={frontPageColumns(articles.length)}>
        {articles.map((article) => (
          <Teaser
            key={article.id}
            article={article}
            weight={form === 'row' ? 'standard' : 'brief'}
            level={level}
            locale={locale}
          />
        ))}
      </div>
    );
  }

  return (
    <div className={styles[form]}>
      <Teaser article={opener} weight="feature" level={level} locale={locale} />
      {others.length > 0 && (
        <div className={styles.sides}>
          {others.map((article) => (
            <Teaser key={article.id} article={article} weight="side" level={level} locale={locale} />
          ))}
        </div>
      )}
    </div>
  );
}
