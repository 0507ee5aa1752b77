import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { StaticPageView } from '@/components/article/static-page';
import { Frame } from '@/components/frame/frame';
import { MissingItem, missingItemMetadata } from '@/components/not-found/missing-item';
import { GonePage, goneMetadata } from '@/components/not-found/not-found-page';
import { Outage } from '@/components/outage/outage';
import { KILLED, loadArticle, loadReferences } from '@/content/article';
import { attempt } from '@/content/outage';
import type { Locale } from '@/i18n/routing';
import { HeadElements } from '@/seo/head-elements';
import { itemMetadata } from '@/seo/metadata';
import { siteTexts } from '@/seo/site-texts';
import { localePath, withQuery, type Query } from '@/seo/urls';

interface Props {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const loaded = await attempt(loadArticle(locale, slug));
  if (!loaded.available) return {};
  if (!loaded.content) return missingItemMetadata(locale, slug, 'PAGE');
  if (loaded.content === KILLED) return goneMetadata(locale, 'gonePage');
  const { feed } = siteTexts(locale);
  return itemMetadata(loaded.content.seo.head, locale, feed);
}

/** A page of the site itself, such as "About" or the legal notice. */
export default async function StaticPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  const loaded = await attempt(loadArticle(locale, slug));
  if (!loaded.available) return <Outage locale={locale} path={localePath(locale, `/${slug}`)} />;

  const page = loaded.content;
  if (!page) {
    const path = withQuery(localePath(locale, `/${slug}`), await searchParams);
    return <MissingItem locale={locale} path={path} slug={slug} type="PAGE" />;
  }
  if (page === KILLED) return <GonePage locale={locale} what="gonePage" />;
  if (page.type !== 'PAGE' || page.slug !== slug) permanentRedirect(page.path);
  const references = await attempt(loadReferences(page));

  return (
    <Frame locale={locale} translations={page.translations}>
      <HeadElements head={page.seo.head} />
      <StaticPageView
        page={page}
        references={references.available ? references.content : []}
        locale={locale}
      />
    </Frame>
  );
}
