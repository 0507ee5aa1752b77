import { Avatar, Badge, classNames, IconButton, Menu, MenuItem } from '@lavamedia/ui';
import { Check, Ellipsis, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../../app/said-date';
import { useViewer } from '../../session/viewer';
import { CommentForm } from './comment-form';
import { CommentWords } from './comment-words';
import type { CommentThread } from './discussion';
import type { CommentActs } from './use-comment-acts';

export interface ThreadCardProps {
  readonly contentId: string;
  readonly thread: CommentThread;
  readonly isActive: boolean;
  readonly isDetached: boolean;
  readonly mayComment: boolean;
  readonly acts: CommentActs;
  /** Shows the words in the text. */
  readonly onReveal: () => void;
}

/** What was said about some words, from the first comment to the last. */
export function ThreadCard({
  contentId,
  thread: { id, anchor, comments, resolvedAt, resolvedBy },
  isActive,
  isDetached,
  mayComment,
  acts,
  onReveal,
}: ThreadCardProps) {
  const t = useTranslations('comments');
  const card = useRef<HTMLElement>(null);
  const first = comments.find(({ deletedAt }) => !deletedAt);

  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    <article
      ref={card}
      id={`thread-${id}`}
      aria-label={t('thread', { name: first?.author?.displayName ?? t('somebody') })}
      aria-current={isActive || undefined}
      className={classNames(
        'flex flex-col gap-3 border-s-2 py-4 ps-4 pe-4 transition-colors duration-150',
        isActive ? 'border-ember bg-paper' : 'border-transparent',
      )}
    >
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          {anchor ? (
            <button
              type="button"
              disabled={isDetached}
              onClick={onReveal}
              title={isDetached ? undefined : t('reveal')}
              className="line-clamp-2 w-full rounded-control text-start font-serif text-md text-ink-2 italic enabled:hover:text-ink disabled:line-through"
            >
              {quoted(anchor.quote) || t('place')}
            </button>
          ) : (
            <p className="text-sm text-ink-3">{t('aboutAll')}</p>
          )}
          {isDetached && (
            <p className="mt-1.5 text-xs text-warn">
              <Badge tone="warn">{t('detached')}</Badge> {t('detachedText')}
            </p>
          )}
        </div>
        {mayComment && (
          <IconButton
            size="small"
            label={resolvedAt ? t('reopen') : t('resolve')}
            onClick={() => void acts.resolve(id, !resolvedAt)}
          >
            {resolvedAt ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
          </IconButton>
        )}
      </div>

      <ol className="flex flex-col gap-4">
        {comments.map((comment) => (
          <Comment key={comment.id} contentId={contentId} comment={comment} acts={acts} />
        ))}
      </ol>

      {resolvedAt && (
        <p className="text-xs text-ink-3">
          {t('resolvedBy', { name: resolvedBy?.displayName ?? t('somebody') })}{' '}
          <SaidDate inSentence value={resolvedAt} />
        </p>
      )}
      {mayComment && (isActive || comments.length > 0) && !resolvedAt && (
        <CommentForm
          contentId={contentId}
          label={t('reply')}
          placeholder={t('reply')}
          submitLabel={t('send')}
          onSubmit={(words) => acts.reply(id, words)}
          onCancel={() => undefined}
        />
      )}
    </article>
  );
}

function Comment({
  contentId,
  comment,
  acts,
}: {
  readonly contentId: string;
  readonly comment: CommentThread['comments'][number];
  readonly acts: CommentActs;
}) {
  const t = useTranslations('comments');
  const viewer = useViewer();
  const [isEditing, setIsEditing] = useState(false);
  const { id, author, createdAt, editedAt, deletedAt } = comment;
  const name = author?.displayName ?? t('somebody');

  if (deletedAt) return <li className="text-sm text-ink-3 italic">{t('deleted')}</li>;
  return (
    <li className="flex flex-col gap-1.5">
      <div className="flex items-center gap-2">
        <Avatar name={name} className="size-6" />
        <p className="min-w-0 flex-1 truncate text-sm text-ink-3">
          <span className="font-medium text-ink">{name}</span> <SaidDate inSentence value={createdAt} />
          {editedAt && ` · ${t('edited')}`}
        </p>
        {author?.id === viewer.id && !isEditing && (
          <Menu
            trigger={
              <IconButton size="small" label={t('more')} className="-my-1">
                <Ellipsis aria-hidden />
              </IconButton>
            }
          >
            <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setIsEditing(true)}>
              {t('edit')}
            </MenuItem>
            <MenuItem icon={<Trash2 aria-hidden />} danger onSelect={() => void acts.remove(id)}>
              {t('delete')}
            </MenuItem>
          </Menu>
        )}
      </div>
      {isEditing ? (
        <CommentForm
          contentId={contentId}
          label={t('edit')}
          submitLabel={t('saveEdit')}
          comment={comment}
          autoFocus
          onSubmit={async (words) => {
            const isDone = await acts.change(id, words);
            if (isDone) setIsEditing(false);
            return isDone;
          }}
          onCancel={() => setIsEditing(false)}
        />
      ) : (
        <CommentWords text={comment.text} mentions={comment.mentions} />
      )}
    </li>
  );
}

/** A quote on one line; pictures and line breaks stand in it as something that cannot be read. */
const quoted = (quote: string): string => quote.replaceAll('\uFFFC', '').replaceAll(/\s+/g, ' ').trim();
