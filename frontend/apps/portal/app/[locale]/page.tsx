import type { Metadata } from 'next';
import { wordsOf } from '@/i18n/words';
import { Frame } from '@/components/frame/frame';
import { Outage } from '@/components/outage/outage';
import { loadFrontPage } from '@/content/front-page';
import { attempt } from '@/content/outage';
import { arrange } from '@/front-page/arrange';
import styles from '@/front-page/front-page.module.css';
import { SectionBlock } from '@/front-page/section-block';
import { langOfInterface } from '@/i18n/locales';
import { routing, type Locale } from '@/i18n/routing';
import { alternates } from '@/seo/metadata';
import { siteTexts } from '@/seo/site-texts';
import { localePath } from '@/seo/urls';

interface Props {
  params: Promise<{ locale: Locale }>;
}

const translations = routing.locales.map((locale) => ({ locale, path: localePath(locale, '/') }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const { name, description, feed, openGraphLocale } = siteTexts(locale);
  const path = localePath(locale, '/');

  return {
    alternates: alternates(locale, path, translations, feed),
    openGraph: {
      type: 'website',
      url: path,
      siteName: name,
      title: name,
      description,
      locale: openGraphLocale,
    },
  };
}

export default async function FrontPage({ params }: Props) {
  const { locale } = await params;
  const loaded = await attempt(loadFrontPage(locale));
  if (!loaded.available) return <Outage locale={locale} path={localePath(locale, '/')} />;

  const sections = arrange(loaded.content);
  const text = wordsOf({ locale, namespace: 'frontPage' });

  return (
    <Frame locale={locale} translations={translations}>
      <div className="page">
        <h1 className="sr-only" lang={langOfInterface(locale)}>
          {text('title')}
        </h1>
        {sections.length === 0 && (
          <div className={styles.empty} lang={langOfInterface(locale)}>
            <h2>{text('empty')}</h2>
            <p>{text('emptyHint')}</p>
          </div>
        )}
        {sections.map((arranged, place) => (
          // A section has no name of its own: it is its place.
          <SectionBlock key={place} arranged={arranged} place={place} locale={locale} />
        ))}
      </div>
    </Frame>
  );
}
