import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import * as rootParams from 'next/root-params';
import type en from '../messages/en.json';
import { interfaceLocale } from './locales';
import { routing } from './routing';

export default getRequestConfig(async ({ locale: given }) => {
  const requested = given ?? (await rootParams.locale());
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const messages = (await import(`../messages/${interfaceLocale(locale)}.json`)) as { default: typeof en };

  return { locale, messages: messages.default, timeZone: 'Europe/Paris' };
});
