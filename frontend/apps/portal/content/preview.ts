import { ContentPreviewDocument, type ContentPreviewQuery } from '@lavamedia/api/portal';
import { cache } from 'react';
import type { Article } from './article';
import { request } from './client';

type Link = NonNullable<ContentPreviewQuery['contentPreview']>;

export interface Preview {
  /** The version as readers would see it. */
  readonly article: Article;
  readonly versionNumber: number;
  readonly expiresAt: string;
}

/** What the address of a preview shows; asked for with every request, and kept nowhere beyond it. */
export const loadPreview = cache(async (seal: string): Promise<Preview | null> => {
  const { contentPreview } = await request(ContentPreviewDocument, { seal });
  return contentPreview?.version ? previewOf(contentPreview, contentPreview.version) : null;
});

const previewOf = (
  { id, type, locale, path, media, expiresAt }: Link,
  version: NonNullable<Link['version']>,
): Preview => ({
  article: {
    ...version,
    id,
    type,
    locale,
    path,
    // It was not published, so it has no date that readers know it by.
    publishedAt: null,
    updatedAt: version.createdAt,
    media: media.map((asset) => ({ role: 'BODY', alternativeText: null, caption: null, asset })),
    seo: { head: null },
    translations: [],
    // Readers were told of none yet.
    corrections: [],
    // Its places count what is published, which it may not be.
    seriesParts: [],
    customFields: [],
  },
  versionNumber: version.versionNumber,
  expiresAt,
});
