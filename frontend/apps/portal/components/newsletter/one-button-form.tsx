import type { Locale } from '@/i18n/routing';
import styles from './newsletter.module.css';

interface Props {
  action: string;
  locale: Locale;
  name: string;
  value: string;
  label: string;
}

/** Sends what a link carried. A link alone does nothing, because mail programs open links ahead. */
export function OneButtonForm({ action, locale, name, value, label }: Props) {
  return (
    <form action={action} method="post" className={styles.form}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name={name} value={value} />
      <button type="submit">{label}</button>
    </form>
  );
}
