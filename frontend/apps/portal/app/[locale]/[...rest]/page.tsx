import type { Metadata } from 'next';
import { MovedOrNotFound } from '@/components/not-found/moved-or-not-found';
import { notFoundMetadata } from '@/components/not-found/not-found-page';
import type { Locale } from '@/i18n/routing';
import { localePath, withQuery, type Query } from '@/seo/urls';

interface Props {
  params: Promise<{ locale: Locale; rest: string[] }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return notFoundMetadata((await params).locale);
}

/** Every other address below a language; links to a site that was imported lead on, such as `/2021/03/05/la-coulee/`. */
export default async function UnknownPage({ params, searchParams }: Props) {
  const { locale, rest } = await params;
  return (
    <MovedOrNotFound
      locale={locale}
      path={withQuery(localePath(locale, `/${rest.join('/')}`), await searchParams)}
    />
  );
}
