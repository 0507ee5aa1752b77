import type { LocalizedTextPartsFragment } from '@lavamedia/api/admin';

export type LocalizedTexts = readonly LocalizedTextPartsFragment[];

/** The text in a language; in another where there is none in this one. */
export const inLanguage = (texts: LocalizedTexts, locale: string): string =>
  (texts.find((text) => text.locale === locale) ?? texts[0])?.text ?? '';

/** The texts with another one in a language; an empty one is left out. */
export const withText = (texts: LocalizedTexts, locale: string, text: string): LocalizedTexts => [
  ...texts.filter((other) => other.locale !== locale),
  ...(text === '' ? [] : [{ locale, text }]),
];

/** The text in a language and no other. */
export const exactly = (texts: LocalizedTexts, locale: string): string =>
  texts.find((text) => text.locale === locale)?.text ?? '';

/** A name for programs made of a name for people: `Temps de cuisson` becomes `tempsDeCuisson`. */
export function keyOf(label: string): string {
  const words = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  const key = words
    .map((word, index) =>
      index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join('')
    .replace(/^[0-9]+/, '');
  return key.charAt(0).toLowerCase() + key.slice(1, 40);
}
