import { createTranslator } from 'next-intl';
import { interfaceLocale } from '@/i18n/locales';
import type { Locale } from '@/i18n/routing';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';

const messages = { fr, en };

interface Request {
  locale?: Locale;
  namespace?: keyof typeof fr;
}

/** next-intl's server functions work only inside Next. This one stands in for them in tests, with the real texts. */
export function getTranslations({ locale = 'fr', namespace }: Request) {
  return Promise.resolve(
    createTranslator({
      locale,
      messages: messages[interfaceLocale(locale)],
      ...(namespace ? { namespace } : {}),
    }),
  );
}
