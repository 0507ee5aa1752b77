import { useTranslations } from 'use-intl';
import type { CommentThread } from './discussion';
import { piecesOf } from './mention-text';

/** What was said, with the names of those who are spoken to. */
export function CommentWords({
  text,
  mentions,
}: Pick<CommentThread['comments'][number], 'text' | 'mentions'>) {
  const t = useTranslations('comments');

  return (
    <p className="text-md break-words whitespace-pre-wrap text-ink">
      {piecesOf(text, mentions).map((piece, index) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <span key={index} className="font-medium text-ember">
            @{piece.name ?? t('somebody')}
          </span>
        ),
      )}
    </p>
  );
}
