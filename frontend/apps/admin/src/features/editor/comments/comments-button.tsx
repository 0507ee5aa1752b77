import { Button } from '@lavamedia/ui';
import { MessageSquare } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Discussion } from './discussion';
import { useOpenThreads } from './use-open-threads';

export interface CommentsButtonProps {
  readonly discussion: Discussion;
  readonly isShown: boolean;
  readonly onOpen: () => void;
}

/** How many threads are open, and the way to them. */
export function CommentsButton({ discussion, isShown, onOpen }: CommentsButtonProps) {
  const t = useTranslations('comments');
  const count = useOpenThreads(discussion);

  return (
    <Button
      variant="quiet"
      aria-expanded={isShown}
      aria-controls="context"
      title={t('openPanel', { count })}
      onClick={onOpen}
      className="gap-1.5 px-2 touch:min-w-11"
    >
      {/* Its name is a text and no label, because the button shows a number of its own. */}
      <span className="sr-only">{t('openPanel', { count })}</span>
      <MessageSquare aria-hidden />
      {count > 0 && (
        <span aria-hidden className="text-sm tabular-nums">
          {count}
        </span>
      )}
    </Button>
  );
}
