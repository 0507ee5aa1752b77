import styles from './reading-progress.module.css';

/** How far a reader is, drawn by the browser alone while the page scrolls; where it cannot, there is nothing. */
export function ReadingProgress() {
  return <div className={styles.progress} aria-hidden data-screen-only />;
}
