import { sayDate, sayExactDate } from '@lavamedia/utils';
import { usePreferences } from './preferences/preferences';
import { useNow } from './use-now';

/** A date as people say it, with the exact time on hover. */
export function SaidDate({ value }: { readonly value: string }) {
  const { locale } = usePreferences();
  const now = useNow();
  const date = new Date(value);

  return (
    <time dateTime={value} title={sayExactDate(date, locale)}>
      {sayDate(date, { locale, now })}
    </time>
  );
}
