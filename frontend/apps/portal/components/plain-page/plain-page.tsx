import type { ReactNode } from 'react';
import { Frame } from '@/components/frame/frame';
import { langOfInterface } from '@/i18n/locales';
import { routing, type Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';
import styles from './plain-page.module.css';

interface Props {
  locale: Locale;
  /** The path of the page, without its language. */
  path: string;
  title: string;
  /** What came of what the reader did. */
  message?: string | undefined;
  children: ReactNode;
}

/** A page of the portal itself, of a few words and something to do. */
export function PlainPage({ locale, path, title, message, children }: Props) {
  const translations = routing.locales
    .filter((other) => other !== locale)
    .map((other) => ({ locale: other, path: localePath(other, path) }));
  return (
    <Frame locale={locale} translations={translations}>
      <div className={styles.page} lang={langOfInterface(locale)}>
        <h1>{title}</h1>
        {message && (
          <p className={styles.message} role="status">
            {message}
          </p>
        )}
        {children}
      </div>
    </Frame>
  );
}
