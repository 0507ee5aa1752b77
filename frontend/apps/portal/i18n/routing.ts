import { defineRouting } from 'next-intl/routing';
import { defaultLocale, localesOf } from './locales';

/**
 * French lives at `/`, every other language below its tag. The address alone decides: no cookie, no guess from the browser's settings.
 * Which languages there are the operator says when the server starts, in the same words as to the API.
 */
export const routing = defineRouting({
  locales: localesOf(process.env.LAVAMEDIA_LOCALES),
  defaultLocale,
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];
