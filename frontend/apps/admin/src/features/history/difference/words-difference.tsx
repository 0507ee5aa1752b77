import { compareWords } from './compare-words';

export interface WordsDifferenceProps {
  readonly before: string;
  readonly after: string;
  /** The language of the text. */
  readonly locale: string;
  /** Both in one, or one of the two sides. */
  readonly show?: 'both' | 'before' | 'after';
}

export const addedStyle = 'bg-ok/15 text-ink underline decoration-ok decoration-2 underline-offset-3';
export const removedStyle = 'bg-bad/12 text-ink line-through decoration-bad';

/** A line of text with what was taken out and what was put in. */
export function WordsDifference({ before, after, locale, show = 'both' }: WordsDifferenceProps) {
  return compareWords(before, after, locale).map(({ kind, text }, index) => {
    switch (kind) {
      case 'same':
        return <span key={index}>{text}</span>;
      case 'removed':
        return show === 'after' ? null : (
          <del key={index} className={removedStyle}>
            {text}
          </del>
        );
      case 'added':
        return show === 'before' ? null : (
          <ins key={index} className={addedStyle}>
            {text}
          </ins>
        );
    }
  });
}
