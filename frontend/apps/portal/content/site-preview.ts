import { SitePreviewDocument, type SitePreviewQuery } from '@lavamedia/api/portal';
import { cache } from 'react';
import { request } from './client';

export type SitePreview = NonNullable<SitePreviewQuery['sitePreview']>;

/** What the API says of the preview that the page is in; `null` when it has ended. */
export const loadSitePreview = cache(
  async (): Promise<SitePreview | null> => (await request(SitePreviewDocument, {})).sitePreview,
);
