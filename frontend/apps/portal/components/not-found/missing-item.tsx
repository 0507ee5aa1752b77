import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { OtherLanguage } from '@/components/other-language/other-language';
import type { Article } from '@/content/article';
import { loadInOtherLanguage } from '@/content/other-language';
import { attempt } from '@/content/outage';
import { loadRedirect } from '@/content/redirect';
import type { Locale } from '@/i18n/routing';
import { itemMetadata } from '@/seo/metadata';
import { siteTexts } from '@/seo/site-texts';
import { MovedOrNotFound, type MovedOrNotFoundProps } from './moved-or-not-found';
import { notFoundMetadata } from './not-found-page';

export interface MissingItemProps extends MovedOrNotFoundProps {
  slug: string;
  type: Article['type'];
}

/**
 * Stands where a language has no item of a name: leads on to where it has gone, shows it in the language that it has, or says that nothing
 * is there. What an editor wrote down as moved comes first.
 */
export async function MissingItem({ locale, path, slug, type }: MissingItemProps) {
  const moved = await attempt(loadRedirect(locale, path));
  if (moved.available && !moved.content) {
    const found = await attempt(loadInOtherLanguage(locale, slug, type));
    if (found.available && found.content?.path) permanentRedirect(found.content.path);
    if (found.available && found.content?.article)
      return <OtherLanguage locale={locale} article={found.content.article} />;
  }
  return <MovedOrNotFound locale={locale} path={path} />;
}

/** Search engines are told of the item where it is in its own language, and of no second page. */
export async function missingItemMetadata(
  locale: Locale,
  slug: string,
  type: Article['type'],
): Promise<Metadata> {
  const found = await attempt(loadInOtherLanguage(locale, slug, type));
  const article = found.available ? found.content?.article : undefined;
  if (!article) return notFoundMetadata(locale);

  const { feed } = siteTexts(locale);
  const { alternates, ...head } = itemMetadata(article.seo.head, locale, feed);
  return { ...head, alternates: { ...alternates, languages: {} } };
}
