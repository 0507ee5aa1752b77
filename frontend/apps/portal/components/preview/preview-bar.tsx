import { sayExactDate } from '@lavamedia/utils';
import { wordsOf } from '@/i18n/words';
import type { Preview } from '@/content/preview';
import { langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import styles from './preview-bar.module.css';

/** Says on every screenful that this is no published page, and until when it can be seen. */
export function PreviewBar({ preview, locale }: { preview: Preview; locale: Locale }) {
  const text = wordsOf({ locale, namespace: 'preview' });

  return (
    <aside className={styles.bar} aria-label={text('label')} lang={langOfInterface(locale)}>
      <strong>{text('label')}</strong>
      <span>{text('version', { number: preview.versionNumber })}</span>
      <span>{text('until', { date: sayExactDate(new Date(preview.expiresAt), locale) })}</span>
    </aside>
  );
}
