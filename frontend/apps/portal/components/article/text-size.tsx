import { wordsOf } from '@/i18n/words';
import type { Locale } from '@/i18n/routing';
import styles from './text-size.module.css';

/** Makes the text of articles larger and smaller; `theme.js` does it, and keeps the choice on the device. */
export function TextSize({ locale }: { locale: Locale }) {
  const text = wordsOf({ locale, namespace: 'article' });

  return (
    <div
      role="group"
      aria-label={text('textSize')}
      className={styles.sizes}
      data-needs-script
      data-screen-only
    >
      <button type="button" data-text-size-step="-1" aria-label={text('smaller')} className={styles.smaller}>
        A
      </button>
      <button type="button" data-text-size-step="1" aria-label={text('larger')} className={styles.larger}>
        A
      </button>
    </div>
  );
}
