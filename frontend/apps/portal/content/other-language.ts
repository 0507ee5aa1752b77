import { ResolvedItemDocument } from '@lavamedia/api/portal';
import { routing, type Locale } from '@/i18n/routing';
import { KILLED, loadArticle, type Article } from './article';
import { cache } from './cache';
import { request } from './client';
import { isSlug } from './slugs';
import { tags } from './tags';

/** What there is of an item whose address names a language in which it is not: its page in that language, or the item in another. */
export type InOtherLanguage =
  | { readonly path: string; readonly article?: undefined }
  | { readonly article: Article; readonly path?: undefined };

/**
 * The item that readers mean by an address which has none: they took its slug from a page in another language, or changed the language
 * in the address. `null` where no language has it.
 */
export async function loadInOtherLanguage(
  locale: Locale,
  slug: string,
  type: Article['type'],
): Promise<InOtherLanguage | null> {
  const found = await resolve(locale, slug);
  if (found?.item.type !== type) return null;
  // By this name it is there since a moment ago: nobody is led in a circle until that is known here as well.
  if (!found.isFallback) return found.item.slug === slug ? null : { path: found.item.path };

  const article = await loadArticle(found.item.locale, found.item.slug);
  return article && article !== KILLED ? { article } : null;
}

function resolve(locale: Locale, slug: string) {
  if (!isSlug(slug)) return Promise.resolve(null);

  return cache.get(`resolved:${locale}:${slug}`, async () => {
    const { resolvedContentItem } = await request(ResolvedItemDocument, {
      slug,
      locale,
      // The default first, as in the setting.
      fallbacks: routing.locales.filter((other) => other !== locale),
    });
    const item = resolvedContentItem?.contentItem;
    return {
      value: item ? { item, isFallback: resolvedContentItem.isFallback } : null,
      tags: [
        ...routing.locales.map((other) => tags.item(other, slug)),
        ...(item ? [tags.item(item.locale, item.slug)] : []),
        // Its translation may be published, by whatever name.
        tags.lists(locale),
      ],
    };
  });
}
