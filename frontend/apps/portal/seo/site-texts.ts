import { wordsOf } from '@/i18n/words';
import type { Locale } from '@/i18n/routing';

/** The texts of the site that metadata needs, in the page's language. */
export interface SiteTexts {
  name: string;
  description: string;
  feed: string;
  openGraphLocale: string;
}

export function siteTexts(locale: Locale): SiteTexts {
  const text = wordsOf({ locale, namespace: 'site' });
  return {
    name: text('name'),
    description: text('description'),
    feed: text('feed'),
    openGraphLocale: text('openGraphLocale'),
  };
}
