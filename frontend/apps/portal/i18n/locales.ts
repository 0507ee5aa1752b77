/** The language of addresses without a prefix, and of the interface where content is in a language that the interface is not in. */
export const defaultLocale = 'fr';

/** The languages of the interface: those that there are messages in. */
export const interfaceLocales = ['fr', 'en'] as const;

export type InterfaceLocale = (typeof interfaceLocales)[number];

const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;

/** The languages of the publication that a setting such as `fr,en,de` names, the default first; French and English without one. */
export function localesOf(setting: string | undefined): [string, ...string[]] {
  const named = (setting ?? '').split(',').map((tag) => tag.trim());
  const others = named.filter((tag) => TAG.test(tag) && tag !== defaultLocale);
  return [defaultLocale, ...(setting?.trim() ? new Set(others) : ['en'])];
}

/** The language that the interface speaks around content in a language, whichever region's it is (RFC 4647, section 3.4). */
export const interfaceLocale = (locale: string): InterfaceLocale =>
  interfaceLocales.find((known) => known === locale.split('-')[0]) ?? defaultLocale;

/** The `lang` of words of the interface among content in a language; none where both are the same. */
export const langOfInterface = (locale: string): InterfaceLocale | undefined =>
  interfaceLocale(locale) === locale ? undefined : interfaceLocale(locale);

/** The `lang` of content in a language among words of the interface; none where both are the same. */
export const langOfContent = (locale: string): string | undefined =>
  interfaceLocale(locale) === locale ? undefined : locale;
