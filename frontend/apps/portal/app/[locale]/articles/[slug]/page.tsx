import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { ArticleView } from '@/components/article/article-view';
import { CountView } from '@/components/article/count-view';
import { RelatedArticles } from '@/components/article/related-articles';
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
import { localePath } from '@/seo/urls';

interface Props {
  params: Promise<{ locale: Locale; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const loaded = await attempt(loadArticle(locale, slug));
  if (!loaded.available) return {};
  if (!loaded.content) return missingItemMetadata(locale, slug, 'ARTICLE');
  if (loaded.content === KILLED) return goneMetadata(locale, 'goneArticle');
  const { feed } = siteTexts(locale);
  return itemMetadata(loaded.content.seo.head, locale, feed);
}

export default async function ArticlePage({ params }: Props) {
  const { locale, slug } = await params;
  const loaded = await attempt(loadArticle(locale, slug));
  if (!loaded.available) return <Outage locale={locale} path={localePath(locale, `/articles/${slug}`)} />;

  const article = loaded.content;
  if (!article) {
    const path = localePath(locale, `/articles/${slug}`);
    return <MissingItem locale={locale} path={path} slug={slug} type="ARTICLE" />;
  }
  if (article === KILLED) return <GonePage locale={locale} what="goneArticle" />;
  if (article.type !== 'ARTICLE' || article.slug !== slug) permanentRedirect(article.path);

  const references = await attempt(loadReferences(article));

  return (
    <Frame
      locale={locale}
      translations={article.translations}
      current={article.categories.flatMap(({ slug: own, parent }) => (parent ? [own, parent.slug] : [own]))}
    >
      <CountView id={article.id} />
      <HeadElements head={article.seo.head} />
      <ArticleView
        article={article}
        locale={locale}
        references={references.available ? references.content : []}
      />
      <RelatedArticles article={article} locale={locale} />
    </Frame>
  );
}
