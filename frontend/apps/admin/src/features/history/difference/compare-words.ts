import { diffComm } from 'node-diff3';

export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What was taken out of a line of text and what was put in, in words of its language. */
export function compareWords(before: string, after: string, locale: string): WordChange[] {
  return diffComm(wordsOf(before, locale), wordsOf(after, locale)).flatMap((part): WordChange[] =>
    'common' in part
      ? [{ kind: 'same', text: part.common.join('') }]
      : [
          { kind: 'removed' as const, text: part.buffer1.join('') },
          { kind: 'added' as const, text: part.buffer2.join('') },
        ].filter(({ text }) => text !== ''),
  );
}

const wordsOf = (text: string, locale: string) =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
