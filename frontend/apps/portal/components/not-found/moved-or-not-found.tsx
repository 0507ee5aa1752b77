import { permanentRedirect, redirect } from 'next/navigation';
import { attempt } from '@/content/outage';
import { loadRedirect } from '@/content/redirect';
import { countRedirectHit } from '@/content/redirect-hits';
import type { Locale } from '@/i18n/routing';
import { GonePage, NotFoundPage } from './not-found-page';

export interface MovedOrNotFoundProps {
  locale: Locale;
  /** The path that readers asked for, with its query where that may name something. */
  path: string;
}

/** Leads on to where something has gone that once was at an address; otherwise says that nothing is there, or no more. */
export async function MovedOrNotFound({ locale, path }: MovedOrNotFoundProps) {
  const moved = await attempt(loadRedirect(locale, path));
  if (!moved.available || !moved.content) return <NotFoundPage locale={locale} />;

  const { path: target, kind, managedRedirectId } = moved.content;
  if (managedRedirectId) countRedirectHit(managedRedirectId);
  if (target === null || kind === 'GONE') return <GonePage locale={locale} what="gonePage" />;
  return kind === 'TEMPORARY' ? redirect(target) : permanentRedirect(target);
}
