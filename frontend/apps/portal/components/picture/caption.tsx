import styles from './caption.module.css';

interface Props {
  title?: string | null;
  text: string | null;
  credit: string | null;
  creditLabel: CreditLabel;
}

/** What stands before a credit for those who listen. */
export interface CreditLabel {
  words: string;
  /** The language of the words, where it is not that of the credit. */
  lang: string | undefined;
}

export function Caption({ title, text, credit, creditLabel }: Props) {
  if (!title && !text && !credit) return null;
  return (
    <figcaption>
      {title && <strong className={styles.title}>{title} </strong>}
      {text && <span className={styles.caption}>{text} </span>}
      {credit && (
        <small className={styles.credit}>
          <span className="sr-only" lang={creditLabel.lang}>
            {creditLabel.words}{' '}
          </span>
          {credit}
        </small>
      )}
    </figcaption>
  );
}
