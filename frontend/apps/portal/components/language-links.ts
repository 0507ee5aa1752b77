import { routing, type Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';

export interface LanguageLink {
  locale: Locale;
  path: string;
}

/** Where each other language is: the same page if it is translated, else that language's front page. */
export function languageLinks(
  current: Locale,
  translations: readonly { locale: string; path: string }[],
): LanguageLink[] {
  return routing.locales
    .filter((locale) => locale !== current)
    .map((locale) => ({
      locale,
      path:
        translations.find((translation) => translation.locale === locale)?.path ?? localePath(locale, '/'),
    }));
}

/** What a language calls itself. */
export function languageName(locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
