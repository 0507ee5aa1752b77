import type { Metadata } from 'next';
import { wordsOf } from '@/i18n/words';
import { CategoryView } from '@/components/category/category-view';
import { Frame } from '@/components/frame/frame';
import { MovedOrNotFound } from '@/components/not-found/moved-or-not-found';
import { notFoundMetadata } from '@/components/not-found/not-found-page';
import { Outage } from '@/components/outage/outage';
import { loadCategory } from '@/content/category';
import { cursorOf } from '@/content/cursor';
import { attempt } from '@/content/outage';
import type { Locale } from '@/i18n/routing';
import { alternates } from '@/seo/metadata';
import { siteTexts } from '@/seo/site-texts';
import { localePath } from '@/seo/urls';

interface Props {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ after?: string | string[]; before?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const cursor = cursorOf(await searchParams);
  const loaded = await attempt(loadCategory(locale, slug, cursor));
  if (!loaded.available) return {};
  if (!loaded.content) return notFoundMetadata(locale);

  const { name, path, description, translations } = loaded.content;
  const text = wordsOf({ locale, namespace: 'category' });
  const site = siteTexts(locale);
  const title = cursor ? text('titleOlder', { name }) : name;
  const described = { title, description: description ?? text('description', { name }) };

  return {
    ...described,
    // The pages that follow change with every article; search engines follow their links but index the first.
    ...(cursor ? { robots: { index: false, follow: true } } : {}),
    alternates: alternates(locale, path, translations, site.feed, {
      path,
      title: `${site.name} · ${name}`,
    }),
    openGraph: {
      ...described,
      type: 'website',
      url: path,
      siteName: site.name,
      locale: site.openGraphLocale,
    },
  };
}

export default async function CategoryPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  const cursor = cursorOf(await searchParams);
  const loaded = await attempt(loadCategory(locale, slug, cursor));
  if (!loaded.available) return <Outage locale={locale} path={localePath(locale, `/categories/${slug}`)} />;

  const category = loaded.content;
  if (!category) return <MovedOrNotFound locale={locale} path={localePath(locale, `/categories/${slug}`)} />;

  return (
    <Frame
      locale={locale}
      translations={category.translations}
      current={category.parent ? [category.slug, category.parent.slug] : [category.slug]}
    >
      <CategoryView category={category} first={cursor === null} locale={locale} />
    </Frame>
  );
}
