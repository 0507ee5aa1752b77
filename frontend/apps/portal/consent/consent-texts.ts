import { wordsOf } from '@/i18n/words';
import type { Locale } from '@/i18n/routing';
import type { ConsentChoicesProps } from './consent-choices';

/** The words of the page of choices. */
export function consentTexts(locale: Locale): ConsentChoicesProps['texts'] {
  const text = wordsOf({ locale, namespace: 'consent' });
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
