import type { Metadata } from 'next';
import { wordsOf } from '@/i18n/words';
import { PlainPage } from '@/components/plain-page/plain-page';
import { CHOICES, choicesPath } from '@/consent/choices-path';
import { ConsentChoices } from '@/consent/consent-choices';
import { consentTexts } from '@/consent/consent-texts';
import { thirdParties } from '@/consent/third-parties';
import { routing, type Locale } from '@/i18n/routing';
import { alternates } from '@/seo/metadata';
import { siteTexts } from '@/seo/site-texts';
import { localePath } from '@/seo/urls';

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const text = wordsOf({ locale, namespace: 'consent' });
  const { feed } = siteTexts(locale);
  const translations = routing.locales
    .filter((other) => other !== locale)
    .map((other) => ({ locale: other, path: localePath(other, CHOICES) }));
  return {
    title: text('title'),
    description: text('promise'),
    alternates: alternates(locale, choicesPath(locale), translations, feed),
  };
}

/** What readers have agreed to on this device, and what is kept there. */
export default async function PrivacyChoices({ params }: Props) {
  const { locale } = await params;
  const text = wordsOf({ locale, namespace: 'consent' });

  return (
    <PlainPage locale={locale} path={CHOICES} title={text('title')}>
      <p>{text('promise')}</p>
      <p>{text('device')}</p>
      <p data-without-script>{text('withoutScript')}</p>
      <ConsentChoices parties={thirdParties} texts={consentTexts(locale)} />
    </PlainPage>
  );
}
