import type { Metadata } from 'next';
import { wordsOf } from '@/i18n/words';
import { Frame } from '@/components/frame/frame';
import { MovedOrNotFound } from '@/components/not-found/moved-or-not-found';
import { notFoundMetadata } from '@/components/not-found/not-found-page';
import { Outage } from '@/components/outage/outage';
import { SeriesView } from '@/components/series/series-view';
import { cursorOf } from '@/content/cursor';
import { attempt } from '@/content/outage';
import { loadSeries } from '@/content/series';
import type { Locale } from '@/i18n/routing';
import { collectionMetadata } from '@/seo/metadata';
import { siteTexts } from '@/seo/site-texts';
import { localePath } from '@/seo/urls';

interface Props {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ after?: string | string[]; before?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const cursor = cursorOf(await searchParams);
  const loaded = await attempt(loadSeries(locale, slug, cursor));
  if (!loaded.available) return {};
  if (!loaded.content) return notFoundMetadata(locale);

  const { title, path, description, translations } = loaded.content;
  const text = wordsOf({ locale, namespace: 'series' });
  return collectionMetadata(
    {
      title,
      description: description ?? text('description', { title }),
      path,
      isFirst: cursor === null,
      translations,
    },
    locale,
    siteTexts(locale),
  );
}

/** The articles of a series, in the order in which they are to be read. */
export default async function SeriesPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  const loaded = await attempt(loadSeries(locale, slug, cursorOf(await searchParams)));
  if (!loaded.available) return <Outage locale={locale} path={localePath(locale, `/series/${slug}`)} />;

  const series = loaded.content;
  if (!series?.parts) return <MovedOrNotFound locale={locale} path={localePath(locale, `/series/${slug}`)} />;

  return (
    <Frame locale={locale} translations={series.translations}>
      <SeriesView series={series} locale={locale} />
    </Frame>
  );
}
