import { wordsOf } from '@/i18n/words';
import type { CategoryLink } from '@/content/types';
import { langOfContent, langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import styles from './front-page.module.css';

interface Props {
  id: string;
  name: string;
  /** Small, because it only says what the headlines below it are. */
  quiet: boolean;
  /** Where everything of the section stands. */
  path: string | undefined;
  subsections: readonly CategoryLink[];
  locale: Locale;
}

/** What a section of the front page is called, and the ways onward from it. */
export function SectionHeading({ id, name, quiet, path, subsections, locale }: Props) {
  const text = wordsOf({ locale, namespace: 'category' });
  const title = path ? <a href={path}>{name}</a> : name;
  if (quiet) return <h2 id={id}>{title}</h2>;

  return (
    <header className={styles.heading}>
      <h2 id={id}>{title}</h2>
      {subsections.length > 0 && (
        <nav aria-label={`${text('subsections')}, ${name}`} lang={langOfInterface(locale)}>
          <ul lang={langOfContent(locale)}>
            {subsections.map((subsection) => (
              <li key={subsection.id}>
                <a href={subsection.path}>{subsection.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
