import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import type { ConsentChoicesProps } from './consent-choices';

/** The words of the page of choices. */
export async function consentTexts(locale: Locale): Promise<ConsentChoicesProps['texts']> {
  const text = await getTranslations({ locale, namespace: 'consent' });
  return {
    'external-media': {
      title: text('external-media.title'),
      about: text('external-media.about'),
      all: text('external-media.all'),
      parties: text('external-media.parties'),
    },
    withdrawAll: text('withdrawAll'),
    kept: text('kept'),
  };
}
