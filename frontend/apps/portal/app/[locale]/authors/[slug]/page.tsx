import type { Metadata } from 'next';
import { wordsOf } from '@/i18n/words';
import { CollectionView } from '@/components/collection/collection-view';
import { Frame } from '@/components/frame/frame';
import { MovedOrNotFound } from '@/components/not-found/moved-or-not-found';
import { notFoundMetadata } from '@/components/not-found/not-found-page';
import { Outage } from '@/components/outage/outage';
import { loadAuthor, loadOtherAuthorPages } from '@/content/author';
import { cursorOf } from '@/content/cursor';
import { attempt } from '@/content/outage';
import type { Locale } from '@/i18n/routing';
import { JsonLd } from '@/seo/json-ld';
import { collectionMetadata } from '@/seo/metadata';
import { siteTexts } from '@/seo/site-texts';
import { profilePage } from '@/seo/structured-data';
import { localePath } from '@/seo/urls';

interface Props {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ after?: string | string[]; before?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const cursor = cursorOf(await searchParams);
  const loaded = await attempt(loadAuthor(locale, slug, cursor));
  if (!loaded.available) return {};
  if (!loaded.content) return notFoundMetadata(locale);

  const { displayName: name, biography } = loaded.content;
  const text = wordsOf({ locale, namespace: 'author' });
  return collectionMetadata(
    {
      title: name,
      description: biography ?? text('description', { name }),
      path: localePath(locale, `/authors/${slug}`),
      isFirst: cursor === null,
      translations: await loadOtherAuthorPages(locale, slug),
    },
    locale,
    siteTexts(locale),
  );
}

/** Who somebody is, and what he or she signed. */
export default async function AuthorPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  const path = localePath(locale, `/authors/${slug}`);
  const loaded = await attempt(loadAuthor(locale, slug, cursorOf(await searchParams)));
  if (!loaded.available) return <Outage locale={locale} path={path} />;

  const author = loaded.content;
  if (!author) return <MovedOrNotFound locale={locale} path={path} />;
  const text = wordsOf({ locale, namespace: 'author' });
  const translations = await loadOtherAuthorPages(locale, slug);

  return (
    <Frame locale={locale} translations={translations}>
      <JsonLd data={profilePage(author, path, locale, siteTexts(locale).name)} />
      <CollectionView
        name={author.displayName}
        path={path}
        description={author.biography}
        label={text('latest', { name: author.displayName })}
        articles={author.articles}
        pageInfo={author.pageInfo}
        locale={locale}
      />
    </Frame>
  );
}
