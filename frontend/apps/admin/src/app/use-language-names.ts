import { useMemo } from 'react';
import { useLocale } from 'use-intl';

/** The names of languages in the language of the screens: standing alone, and as they are written within a sentence. */
export function useLanguageNames() {
  const reader = useLocale();

  return useMemo(() => {
    const names = new Intl.DisplayNames([reader], { type: 'language' });
    const inSentence = (locale: string) => names.of(locale) ?? locale;
    const alone = (locale: string) => {
      const name = inSentence(locale);
      return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
    };
    return { alone, inSentence };
  }, [reader]);
}
