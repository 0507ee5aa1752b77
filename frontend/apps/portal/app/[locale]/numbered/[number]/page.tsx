import type { Metadata } from 'next';
import { MovedOrNotFound } from '@/components/not-found/moved-or-not-found';
import { notFoundMetadata } from '@/components/not-found/not-found-page';
import type { Locale } from '@/i18n/routing';

interface Props {
  params: Promise<{ locale: Locale; number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return notFoundMetadata((await params).locale);
}

/** What another system published under a number (`/?p=123`), before the site moved here; the proxy leads here. */
export default async function NumberedPage({ params }: Props) {
  const { locale, number } = await params;
  return <MovedOrNotFound locale={locale} path={`/?p=${number}`} />;
}
