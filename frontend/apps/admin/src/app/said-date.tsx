import { sayDate, sayExactDate } from '@lavamedia/utils';
import { usePreferences } from './preferences/preferences';
import { useNow } from './use-now';

export interface SaidDateProps {
  /** An ISO 8601 instant. */
  readonly value: string;
  /** The date stands within a sentence: no capital. */
  readonly inSentence?: boolean;
}

/** A date as people say it, with the exact time on hover. */
export function SaidDate({ value, inSentence = false }: SaidDateProps) {
  const { locale } = usePreferences();
  const now = useNow();
  const date = new Date(value);

  return (
    <time dateTime={value} title={sayExactDate(date, locale)}>
      {sayDate(date, { locale, now, inSentence })}
    </time>
  );
}
