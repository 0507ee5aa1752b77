import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';

/** Where a reader sees what he agreed to, without its language. */
export const CHOICES = '/privacy-choices';

export const choicesPath = (locale: Locale): string => localePath(locale, CHOICES);
