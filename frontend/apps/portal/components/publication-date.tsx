import { sayDate, sayExactDate } from '@lavamedia/utils';
import type { Locale } from '@/i18n/routing';

interface Props {
  date: string;
  locale: Locale;
  className?: string | undefined;
  /** The language of the date, where it stands among words of another one. */
  lang?: string | undefined;
  /** The date stands within a sentence: no capital. */
  inSentence?: boolean;
}

/** A date as people say it; the exact time is in its tooltip. */
export function PublicationDate({ date, locale, className, lang, inSentence = false }: Props) {
  const value = new Date(date);
  return (
    <time className={className} lang={lang} dateTime={date} title={sayExactDate(value, locale)}>
      {sayDate(value, { locale, now: thisMoment(), inSentence })}
    </time>
  );
}

/** Pages are rendered for each request, so that "today" is the reader's today. */
const thisMoment = () => new Date();
