import styles from './caption.module.css';

interface Props {
  title?: string | null;
  text: string | null;
  credit: string | null;
  /** What stands before the credit for those who listen. */
  creditLabel: string;
}

export function Caption({ title, text, credit, creditLabel }: Props) {
  if (!title && !text && !credit) return null;
  return (
    <figcaption>
      {title && <strong className={styles.title}>{title} </strong>}
      {text && <span className={styles.caption}>{text} </span>}
      {credit && (
        <small className={styles.credit}>
          <span className="sr-only">{creditLabel} </span>
          {credit}
        </small>
      )}
    </figcaption>
  );
}
