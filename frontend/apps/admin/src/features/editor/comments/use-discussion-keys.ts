import { useEffect } from 'react';
import type { Discussion } from './discussion';

/** The way to comments by the keyboard, wherever in the screen one is: also where the text is only read. */
export function useDiscussionKeys(discussion: Discussion, mayComment: boolean, onOpen: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey && !event.shiftKey && (event.key === 'PageDown' || event.key === 'PageUp')) {
        if (!discussion.step(event.key === 'PageDown' ? 1 : -1)) return;
      } else if (mayComment && event.altKey && (event.ctrlKey || event.metaKey) && isLetterM(event)) {
        if (!discussion.beginOnSelection()) discussion.begin({ kind: 'comment', anchor: null });
      } else if (mayComment && event.altKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyU') {
        if (!discussion.suggestOnSelection()) return;
      } else return;
      event.preventDefault();
      onOpen();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [discussion, mayComment, onOpen]);
}

/** By what is written on the key, or by its place where Alt makes another sign of it. */
const isLetterM = ({ key, code }: KeyboardEvent) => key.toLowerCase() === 'm' || code === 'KeyM';
