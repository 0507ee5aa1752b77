import { ShareImageDocument, type ShareImageQuery } from '@lavamedia/api/portal';
import type { Locale } from '@/i18n/routing';
import { drawShareImage, sharedPicture } from '@/share-image/draw-share-image';
import { request } from './client';
import { shareImages } from './cache';
import { isSlug } from './slugs';
import { tags } from './tags';

export type SharedItem = NonNullable<ShareImageQuery['contentItem']>;

/** The picture that networks show of an item, as JPEG; `null` when nothing is published there. */
export function loadShareImage(locale: Locale, slug: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!isSlug(slug)) return Promise.resolve(null);

  return shareImages.get(`${locale}:${slug}`, async () => {
    const { contentItem } = await request(ShareImageDocument, { locale, slug });
    const picture = contentItem && sharedPicture(contentItem);
    return {
      value: contentItem && (await drawShareImage(contentItem)),
      tags: [tags.item(locale, slug), ...(picture ? [tags.media(picture.id)] : [])],
    };
  });
}
