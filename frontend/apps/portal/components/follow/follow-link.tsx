import { wordsOf } from '@/i18n/words';
import { langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import { feedPath } from '@/seo/feeds/feed-address';
import styles from './follow-link.module.css';

interface Props {
  /** The path of the list that can be followed. */
  path: string;
  /** What is followed. */
  name: string;
  locale: Locale;
}

/** Where a list can be followed without an account; every feed reader finds the other formats by itself. */
export function FollowLink({ path, name, locale }: Props) {
  const text = wordsOf({ locale, namespace: 'follow' });
  return (
    <a
      className={styles.link}
      href={feedPath(path, 'rss')}
      type="application/rss+xml"
      lang={langOfInterface(locale)}
      data-screen-only
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className={styles.icon}>
        <circle cx="3.5" cy="12.5" r="1.5" fill="currentColor" stroke="none" />
        <path d="M2 7.5a6.5 6.5 0 0 1 6.5 6.5M2 2.5A11.5 11.5 0 0 1 13.5 14" />
      </svg>
      {text('list', { name })}
    </a>
  );
}
