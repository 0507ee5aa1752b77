import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Teaser } from '@/components/teaser/teaser';
import type { Locale } from '@/i18n/routing';
import type { ComposedSection } from './compose';
import styles from './front-page.module.css';

/** A section of the front page: its name, the way to its subsections, and its articles in the form that was chosen. */
export async function SectionBlock({ composed, locale }: { composed: ComposedSection; locale: Locale }) {
  const { section, layout, articles } = composed;
  const text = await getTranslations({ locale, namespace: 'category' });
  const [opener, ...others] = articles;
  if (!opener) return null;

  return (
    <section className={styles.section} aria-labelledby={`section-${section.slug}`}>
      <header className={styles.heading}>
        <h2 id={`section-${section.slug}`}>
          <Link href={section.path} prefetch={false}>
            {section.name}
          </Link>
        </h2>
        {section.subsections.length > 0 && (
          <nav aria-label={`${text('subsections')}, ${section.name}`}>
            <ul>
              {section.subsections.map(({ id, name, path }) => (
                <li key={id}>
                  <Link href={path} prefetch={false}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {layout === 'row' ? (
        <div className={styles.row} data-count={articles.length}>
          {articles.map((article) => (
            <Teaser key={article.id} article={article} weight="standard" locale={locale} />
          ))}
        </div>
      ) : (
        <div className={styles[layout]}>
          <Teaser article={opener} weight="feature" locale={locale} />
          {others.length > 0 && (
            <div className={styles.sides}>
              {others.map((article) => (
                <Teaser key={article.id} article={article} weight="side" locale={locale} />
              ))}
            </div>
          )}
        </div>
      )}
    </section>
  );
}
