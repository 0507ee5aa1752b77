import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';

/** The texts of the site that metadata needs, in the page's language. */
export interface SiteTexts {
  name: string;
  description: string;
  feed: string;
  openGraphLocale: string;
}

export async function siteTexts(locale: Locale): Promise<SiteTexts> {
  const text = await getTranslations({ locale, namespace: 'site' });
  return {
    name: text('name'),
    description: text('description'),
    feed: text('feed'),
    openGraphLocale: text('openGraphLocale'),
  };
}
