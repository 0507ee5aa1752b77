import { sayExactDate } from '@lavamedia/utils';
import { wordsOf } from '@/i18n/words';
import { attempt } from '@/content/outage';
import { loadSitePreview, type SitePreview } from '@/content/site-preview';
import { langOfInterface } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import { currentSitePreviewSession } from '@/site-preview/current-session';
import bar from './preview-bar.module.css';
import styles from './site-preview-bar.module.css';

/**
 * Says on every screenful that this is not the site of now, and lets one go on to another instant or leave. Plain forms: it works before any
 * script has loaded. Nothing for readers.
 */
export async function SitePreviewBar({ locale }: { locale: Locale }) {
  const session = currentSitePreviewSession();
  if (!session) return null;

  const text = wordsOf({ locale, namespace: 'sitePreview' });
  const loaded = await attempt(loadSitePreview());
  const preview = loaded.available ? loaded.content : null;

  return (
    <aside className={`${bar.bar} ${styles.bar}`} aria-label={text('label')} lang={langOfInterface(locale)}>
      <strong>{text('label')}</strong>
      {loaded.available && !preview && <span role="status">{text('ended')}</span>}
      <form action="/api/site-preview/instant" method="post" className={styles.form}>
        <label htmlFor="site-preview-at">{text('instant')}</label>
        <input id="site-preview-at" name="at" type="datetime-local" required defaultValue={session.at} />
        <button type="submit">{text('show')}</button>
      </form>
      {preview && <Changes preview={preview} locale={locale} />}
      <form action="/api/site-preview/leave" method="post" className={styles.leave}>
        <button type="submit">{text('leave')}</button>
      </form>
    </aside>
  );
}

/** What is set for a time until then, and what of it will not come about. */
function Changes({ preview, locale }: { preview: SitePreview; locale: Locale }) {
  const text = wordsOf({ locale, namespace: 'sitePreview' });
  const count = text('changes', { count: preview.changeCount });
  if (preview.changes.length === 0) return <span>{count}</span>;

  return (
    <details className={styles.changes}>
      <summary>{count}</summary>
      <ol>
        {preview.changes.map((change, place) => (
          // Two may be named alike at the same time: a change is its place.
          <li key={place}>
            <time dateTime={change.runAt}>{sayExactDate(new Date(change.runAt), locale)}</time>{' '}
            {text(`act.${change.act ?? 'RELEASE'}`)} · {change.name}
            {change.failureCode && <em> — {text('fails')}</em>}
          </li>
        ))}
      </ol>
    </details>
  );
}
