import { wordsOf } from '@/i18n/words';
import type { Category } from '@/content/category';
import { langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import styles from './pages.module.css';

interface Props {
  path: string;
  pageInfo: NonNullable<Category['contentItems']>['pageInfo'];
  locale: Locale;
}

/** The ways to newer and to older articles: plain addresses, which can be kept and shared. */
export function Pages({ path, pageInfo, locale }: Props) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  const newer = hasPreviousPage && startCursor ? `${path}?before=${encodeURIComponent(startCursor)}` : null;
  const older = hasNextPage && endCursor ? `${path}?after=${encodeURIComponent(endCursor)}` : null;
  if (!newer && !older) return null;
  const text = wordsOf({ locale, namespace: 'category' });

  return (
    <nav aria-label={text('pages')} lang={langOfInterface(locale)} className={styles.pages}>
      {newer && (
        <a href={newer} rel="prev">
          <span aria-hidden="true">← </span>
          {text('newer')}
        </a>
      )}
      {older && (
        <a href={older} rel="next" className={styles.older}>
          {text('older')}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
