import { useEffect, useRef, type RefObject } from 'react';
import type { ArticleState } from './article-session';

export const isTitleRefused = (errors: ArticleState['errors']): boolean =>
  errors.some((error) => error.__typename === 'ValidationError' && error.path.includes('title'));

/**
 * The page whose first refused field takes the focus each time that the server refuses one: whoever saved from the end
 * of a long text would look for it otherwise.
 * @param isCovered whether a dialog has the focus still
 */
export function useRefusedField(
  errors: ArticleState['errors'],
  isCovered: boolean,
): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement | null>(null);
  const shown = useRef(errors);
  useEffect(() => {
    if (isCovered) return;
    // What is left after one of several was mended is no news.
    const isNew = errors.some(
      (error) => error.__typename === 'ValidationError' && !shown.current.includes(error),
    );
    shown.current = errors;
    if (isNew) page.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [errors, isCovered]);
  return page;
}
