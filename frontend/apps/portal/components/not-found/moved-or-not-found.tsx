import { permanentRedirect } from 'next/navigation';
import { attempt } from '@/content/outage';
import { loadRedirect } from '@/content/redirect';
import type { Locale } from '@/i18n/routing';
import { NotFoundPage } from './not-found-page';

/** Leads on to where something has gone that once was at an address; otherwise says that nothing is there. */
export async function MovedOrNotFound({ locale, path }: { locale: Locale; path: string }) {
  const moved = await attempt(loadRedirect(locale, path));
  if (moved.available && moved.content) permanentRedirect(moved.content);
  return <NotFoundPage locale={locale} />;
}
