import styles from './caption.module.css';

interface Props {
  text: string | null;
  credit: string | null;
  /** What stands before the credit for those who listen. */
  creditLabel: string;
}

export function Caption({ text, credit, creditLabel }: Props) {
  if (!text && !credit) return null;
  return (
    <figcaption>
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
