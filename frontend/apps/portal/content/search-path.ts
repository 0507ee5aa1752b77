import type { Locale } from '@/i18n/routing';
import { localePath } from '@/seo/urls';

type Found = { readonly path: string } | { readonly slug: string } | { readonly __typename: string };

/** Where what was found is on the site; `null` for what has no page of its own. */
export function pathOf(locale: Locale, item: Found | null): string | null {
  if (!item) return null;
  if ('path' in item) return item.path;
  return 'slug' in item ? localePath(locale, `/authors/${item.slug}`) : null;
}
