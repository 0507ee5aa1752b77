import { SHARE_CARD_HEIGHT, SHARE_CARD_WIDTH, ShareCard } from '@lavamedia/ui/brand/share-card';
import { pictureSources } from '@lavamedia/utils';
import { useTranslations } from 'use-intl';
import { portalUrl } from '../../app/environment';
import { useCategoryTree } from '../categories/use-category-tree';
import type { ArticleDraft } from './article-draft';

export interface SharePreviewProps {
  readonly draft: ArticleDraft;
}

/** The article as networks show it: the card that the portal draws, and what stands below it. */
export function SharePreview({ draft }: SharePreviewProps) {
  const t = useTranslations('context');
  const categories = useCategoryTree(draft.locale);
  const above = draft.kicker || categories.find(({ id }) => id === draft.categoryIds[0])?.name;
  const picture = draft.socialImage ?? draft.hero?.asset;

  return (
    <figure
      aria-label={t('sharePreview')}
      className="overflow-hidden rounded-panel border border-line bg-paper"
    >
      {/* Drawn at its own size, and shown as small as there is place. */}
      <svg viewBox={`0 0 ${SHARE_CARD_WIDTH} ${SHARE_CARD_HEIGHT}`} className="block w-full" aria-hidden>
        <foreignObject width={SHARE_CARD_WIDTH} height={SHARE_CARD_HEIGHT}>
          <div className="size-full overflow-hidden font-serif font-semibold">
            <ShareCard
              title={draft.socialTitle || draft.title || t('previewTitle')}
              above={above ?? null}
              picture={picture ? pictureSources(picture.url, picture.variants).fallback.src : null}
              {...(picture && { focus: `${picture.focalPointX * 100}% ${picture.focalPointY * 100}%` })}
            />
          </div>
        </foreignObject>
      </svg>
      <figcaption className="border-t border-line px-4 py-3">
        <p className="truncate text-xs text-ink-3">{new URL(portalUrl).host}</p>
        <p className="mt-1 line-clamp-2 text-md leading-snug font-semibold text-ink">
          {draft.socialTitle || draft.metaTitle || draft.title || t('previewTitle')}
        </p>
        <p className="mt-0.5 line-clamp-2 text-sm text-ink-2">
          {draft.socialDescription || draft.metaDescription || draft.summary || t('previewDescription')}
        </p>
      </figcaption>
    </figure>
  );
}
