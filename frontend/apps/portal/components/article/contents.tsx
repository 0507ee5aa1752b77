import { wordsOf } from '@/i18n/words';
import { sectionHeadings } from '@/body/section-headings';
import { langOfContent } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import styles from './contents.module.css';

interface Props {
  body: unknown;
  locale: Locale;
}

/** Fewer parts than this are seen by scrolling. */
const ENOUGH = 3;

/** The parts of a long article; folded where it would stand between a reader and the text. */
export function Contents({ body, locale }: Props) {
  const headings = sectionHeadings(body);
  if (headings.length < ENOUGH) return null;
  const text = wordsOf({ locale, namespace: 'article' });

  return (
    <nav aria-label={text('contents')} data-screen-only>
      <details className={styles.contents}>
        <summary>{text('contents')}</summary>
        <ol lang={langOfContent(locale)}>
          {headings.map(({ id, text: heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
