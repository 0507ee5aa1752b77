import { defineRouting } from 'next-intl/routing';

/** French lives at `/`, English below `/en`. The address alone decides: no cookie, no guess from the browser's settings. */
export const routing = defineRouting({
  locales: ['fr', 'en'],
  defaultLocale: 'fr',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];
