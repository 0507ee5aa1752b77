import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  title: string;
  text: string;
  /** The language of all of it, where the page around it is in another one. */
  lang?: string | undefined;
  /** What to do next. */
  children?: ReactNode;
}

/** A page that has to say why it is not the page that was asked for. */
export function Notice({ title, text, lang, children }: Props) {
  return (
    <div className={`page ${styles.notice}`} lang={lang}>
      <h1>{title}</h1>
      <p>{text}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
