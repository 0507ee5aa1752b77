import type { ArticleDraft } from './article-draft';
import type { ArticleState } from './article-state';

/** What was refused and is still as it was then; the same list when nothing of it was changed. */
export function openErrors(
  errors: ArticleState['errors'],
  draft: ArticleDraft,
  change: Partial<ArticleDraft>,
): ArticleState['errors'] {
  const { fields, ...members } = change;
  const changed = [
    ...Object.keys(members),
    ...Object.keys({ ...draft.fields, ...fields }).filter(
      (key) => fields !== undefined && fields[key] !== draft.fields[key],
    ),
  ];
  const open = errors.filter((error) =>
    error.__typename === 'ValidationError'
      ? !changed.some((member) => error.path.includes(member))
      : error.__typename !== 'SlugTakenError' || !changed.includes('slug'),
  );
  return open.length === errors.length ? errors : open;
}
