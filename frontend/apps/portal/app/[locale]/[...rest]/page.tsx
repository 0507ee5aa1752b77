import type { Metadata } from 'next';
import { NotFoundPage, notFoundMetadata } from '@/components/not-found/not-found-page';
import type { Locale } from '@/i18n/routing';

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return notFoundMetadata((await params).locale);
}

/** Every other address below a language. */
export default async function UnknownPage({ params }: Props) {
  return <NotFoundPage locale={(await params).locale} />;
}
