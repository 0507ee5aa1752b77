import { useEffect, useRef, type RefObject } from 'react';
import type { ArticleState } from './article-session';

export const isTitleRefused = (errors: ArticleState['errors']): boolean =>
  errors.some((error) => error.__typename === 'ValidationError' && error.path.includes('title'));

/**
 * The headline, which takes the focus each time that the server refuses it: whoever saved from the end of a long text
 * would look for it otherwise.
 * @param isCovered whether a dialog has the focus still
 */
export function useRefusedTitle(
  errors: ArticleState['errors'],
  isCovered: boolean,
): RefObject<HTMLTextAreaElement | null> {
  const title = useRef<HTMLTextAreaElement | null>(null);
  const shown = useRef(errors);
  useEffect(() => {
    if (isCovered || shown.current === errors) return;
    shown.current = errors;
    if (isTitleRefused(errors)) title.current?.focus();
  }, [errors, isCovered]);
  return title;
}
