import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  SHARE_CARD_HEIGHT,
  SHARE_CARD_PICTURE_WIDTH,
  SHARE_CARD_WIDTH,
  ShareCard,
} from '@lavamedia/ui/brand/share-card';
import { ImageResponse } from 'next/og';
import sharp from 'sharp';
import type { SharedItem } from '@/content/share-image';
import type { Picture } from '@/content/types';
import { env } from '@/env';
import { socialPicture } from '@/seo/metadata';

/** Milliseconds. A share image without its picture is better than none. */
const PICTURE_TIMEOUT = 3_000;
/** Looks the same as the drawing at a sixth of its size. */
const QUALITY = 84;

/** Draws the picture that networks show of an item. */
export async function drawShareImage(item: SharedItem): Promise<Uint8Array<ArrayBuffer>> {
  const chosen = sharedPicture(item);
  const [data, picture] = await Promise.all([font(), chosen && pictureData(chosen)]);
  const card = (
    <ShareCard
      title={item.seo.socialTitle ?? item.title}
      above={item.kicker ?? item.categories[0]?.name ?? null}
      picture={picture}
    />
  );
  const drawn = new ImageResponse(card, {
    width: SHARE_CARD_WIDTH,
    height: SHARE_CARD_HEIGHT,
    fonts: [{ name: 'Newsreader', data, weight: 600, style: 'normal' }],
  });
  const jpeg = sharp(await drawn.arrayBuffer()).jpeg({ quality: QUALITY, mozjpeg: true });
  return new Uint8Array(await jpeg.toBuffer());
}

/** The one that was chosen for networks, else the one at the top. */
export const sharedPicture = ({ seo, hero }: SharedItem): Picture | null =>
  seo.socialImage ?? hero?.asset ?? null;

let loadedFont: Promise<Buffer> | undefined;

/** Found from the folder of the portal, in which its server runs, and not from where a bundler put this file. */
function font(): Promise<Buffer> {
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@fontsource/newsreader/files/newsreader-latin-600-normal.woff',
  );
  return (loadedFont ??= readFile(path));
}

/** The picture from the API itself, whatever name readers know it by; `null` when it cannot be had. */
async function pictureData(picture: Picture): Promise<string | null> {
  const { pathname } = new URL(socialPicture(picture, null).url);
  try {
    const answer = await fetch(new URL(pathname, env.apiUrl), {
      cache: 'no-store',
      signal: AbortSignal.timeout(PICTURE_TIMEOUT),
    });
    if (!answer.ok) throw new Error(`The picture answered ${answer.status}.`);
    const cut = await sharp(await answer.arrayBuffer())
      .resize({
        width: SHARE_CARD_PICTURE_WIDTH,
        height: SHARE_CARD_HEIGHT,
        fit: 'cover',
        position: picture.focalPointX < 0.34 ? 'left' : picture.focalPointX > 0.66 ? 'right' : 'centre',
      })
      .jpeg({ quality: 90 })
      .toBuffer();
    return `data:image/jpeg;base64,${cut.toString('base64')}`;
  } catch (error) {
    process.stderr.write(
      `${JSON.stringify({ level: 'warn', event: 'share_image_without_picture', message: String(error) })}\n`,
    );
    return null;
  }
}
