import { Button } from '@lavamedia/ui';
import { isTextSelection, type Editor } from '@tiptap/core';
import { BubbleMenu } from '@tiptap/react/menus';
import { MessageSquarePlus } from 'lucide-react';
import { useTranslations } from 'use-intl';

/** Beside selected words that one may comment on and not change. */
export function CommentBubble({
  editor,
  onComment,
}: {
  readonly editor: Editor;
  readonly onComment: () => void;
}) {
  const t = useTranslations('comments');

  return (
    <BubbleMenu
      editor={editor}
      shouldShow={({ state: { selection } }) => !selection.empty && isTextSelection(selection)}
      options={{ placement: 'top', offset: 8 }}
      className="z-30 rounded-panel bg-surface p-1 shadow-float"
    >
      <Button
        size="small"
        variant="quiet"
        // The words must stay selected.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onComment}
      >
        <MessageSquarePlus aria-hidden />
        {t('begin')}
      </Button>
    </BubbleMenu>
  );
}
