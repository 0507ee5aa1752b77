import { slugify } from '@lavamedia/utils';
import { useTranslations } from 'use-intl';
import { portalUrl } from '../../app/environment';
import type { ArticleDraft } from './article-draft';

export interface SearchPreviewProps {
  readonly draft: ArticleDraft;
  /** Where the item is on the portal; a new one has no path yet. */
  readonly path: string | undefined;
}

/** The article as a search engine shows it. */
export function SearchPreview({ draft, path }: SearchPreviewProps) {
  const t = useTranslations('context');
  const { host } = new URL(portalUrl);
  const steps = (path ?? `/articles/${draft.slug || slugify(draft.title)}`).split('/').filter(Boolean);

  return (
    <figure aria-label={t('preview')} className="rounded-panel border border-line bg-paper px-4 py-3">
      <p className="truncate text-xs text-ink-3">{[host, ...steps].join(' › ')}</p>
      <p className="mt-1 line-clamp-2 text-base leading-snug text-info">
        {draft.metaTitle || draft.title || t('previewTitle')}
      </p>
      <p className="mt-1 line-clamp-3 text-sm text-ink-2">
        {draft.metaDescription || draft.summary || t('previewDescription')}
      </p>
    </figure>
  );
}
