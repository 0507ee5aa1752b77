import { useSeoScoreQuery, type SeoScoreQuery, type SeoScoreQueryVariables } from '@lavamedia/api/admin';
import { useEffect, useState } from 'react';
import { withoutTrailingBlank, type ArticleDraft } from '../editor/article-draft';

export type SeoScore = SeoScoreQuery['seoScore'];

/** Nobody looks at the score while typing; a breath later it is there. */
const typingPause = 700;

/** The score of a draft as the server's rules judge it; while they judge, the last one that they gave. */
export function useSeoScore(id: string | undefined, draft: ArticleDraft): SeoScore | undefined {
  const [asked, setAsked] = useState<SeoScoreQueryVariables>();
  useEffect(() => {
    const timer = setTimeout(() => setAsked({ draft: scoredDraft(id, draft) }), typingPause);
    return () => clearTimeout(timer);
  }, [id, draft]);

  const { data } = useSeoScoreQuery(asked ?? { draft: scoredDraft(id, draft) }, {
    skip: asked === undefined,
  });
  return data?.seoScore;
}

/** What of a draft the rules read. */
export const scoredDraft = (
  id: string | undefined,
  draft: ArticleDraft,
): SeoScoreQueryVariables['draft'] => ({
  ...(id === undefined ? {} : { contentId: id }),
  locale: draft.locale,
  title: draft.title,
  summary: draft.summary,
  slug: draft.slug,
  body: withoutTrailingBlank(draft.body),
  metaTitle: draft.metaTitle,
  metaDescription: draft.metaDescription,
  keyPhrase: draft.keyPhrase,
  hasHero: draft.hero !== null,
  hasHeroText: Boolean(draft.hero && (draft.hero.alternativeText || draft.hero.asset.alternativeText)),
  isSigned: draft.bylines.some(({ isGuest, authorId, name }) =>
    isGuest ? name.trim() !== '' : authorId !== null,
  ),
});
