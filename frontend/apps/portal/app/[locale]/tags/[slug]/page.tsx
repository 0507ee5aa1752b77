import type { Metadata } from 'next';
import { wordsOf } from '@/i18n/words';
import { CollectionView } from '@/components/collection/collection-view';
import { Frame } from '@/components/frame/frame';
import { MovedOrNotFound } from '@/components/not-found/moved-or-not-found';
import { notFoundMetadata } from '@/components/not-found/not-found-page';
import { Outage } from '@/components/outage/outage';
import { cursorOf } from '@/content/cursor';
import { attempt } from '@/content/outage';
import { loadTag } from '@/content/tag';
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
  const loaded = await attempt(loadTag(locale, slug, cursor));
  if (!loaded.available) return {};
  if (!loaded.content) return notFoundMetadata(locale);

  const { name, path, description } = loaded.content;
  const text = wordsOf({ locale, namespace: 'tag' });
  return collectionMetadata(
    {
      title: name,
      description: description ?? text('description', { name }),
      path,
      isFirst: cursor === null,
    },
    locale,
    siteTexts(locale),
  );
}

/** Everything on one subject, whatever its section. */
export default async function TagPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  const loaded = await attempt(loadTag(locale, slug, cursorOf(await searchParams)));
  if (!loaded.available) return <Outage locale={locale} path={localePath(locale, `/tags/${slug}`)} />;

  const tag = loaded.content;
  if (!tag?.contentItems)
    return <MovedOrNotFound locale={locale} path={localePath(locale, `/tags/${slug}`)} />;
  const text = wordsOf({ locale, namespace: 'tag' });

  return (
    <Frame locale={locale}>
      <CollectionView
        name={tag.name}
        path={tag.path}
        description={tag.description}
        label={text('latest')}
        articles={tag.contentItems.nodes ?? []}
        pageInfo={tag.contentItems.pageInfo}
        locale={locale}
      />
    </Frame>
  );
}
