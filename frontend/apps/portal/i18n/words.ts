import { createTranslator } from 'next-intl';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';
import { interfaceLocale } from './locales';
import type { Locale } from './routing';

const messages = { fr, en };

type Namespace = keyof typeof fr;
type Words<N extends Namespace> = ReturnType<typeof createTranslator<typeof fr, N>>;

const known = new Map<string, unknown>();

/**
 * The texts of a part of the interface in a language. They are the same for every page, and a text is taken apart once: next-intl's own
 * functions for server components do so for each page, and each component that asks them is one that React waits for.
 */
export function wordsOf<N extends Namespace>({
  locale,
  namespace,
}: {
  locale: Locale;
  namespace: N;
}): Words<N> {
  const key = `${locale} ${namespace}`;
  const made =
    known.get(key) ??
    createTranslator({
      locale,
      namespace,
      messages: messages[interfaceLocale(locale)],
      timeZone: 'Europe/Paris',
    });
  known.set(key, made);
  // The key names the namespace, so what is under it has its texts.
  return made as Words<N>;
}
