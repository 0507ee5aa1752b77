import { useRejectContentSuggestionMutation } from '@lavamedia/api/admin';
import { Avatar, Badge, Button, classNames } from '@lavamedia/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../../app/said-date';
import { useMutationAnswer } from '../../errors/use-mutation-answer';
import { useViewer } from '../../session/viewer';
import type { Discussion, Suggestion } from './discussion';

export interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly isActive: boolean;
  readonly isDetached: boolean;
  readonly discussion: Discussion;
  /** Takes the change in; nothing for those who may not change the text. */
  readonly onAccept: ((suggestion: Suggestion) => Promise<void>) | null;
}

/** A proposed change, and what can be decided on it. */
export function SuggestionCard({
  suggestion,
  isActive,
  isDetached,
  discussion,
  onAccept,
}: SuggestionCardProps) {
  const t = useTranslations('suggestions');
  const viewer = useViewer();
  const answer = useMutationAnswer();
  const card = useRef<HTMLElement>(null);
  const [reject, { isLoading: isRejecting }] = useRejectContentSuggestionMutation();
  const [isAccepting, setIsAccepting] = useState(false);
  const { id, anchor, replacement, note, proposedBy, proposedAt } = suggestion;
  const name = proposedBy?.displayName ?? t('somebody');
  const isOwn = proposedBy?.id === viewer.id;
  const changed = isDetached ? null : discussion.changedWords(suggestion);

  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  const accept = async () => {
    if (!onAccept) return;
    setIsAccepting(true);
    await onAccept(suggestion);
    setIsAccepting(false);
  };
  const close = async () => {
    await answer(reject({ input: { id } }));
  };

  return (
    <article
      ref={card}
      aria-label={t('suggestion', { name })}
      aria-current={isActive || undefined}
      className={classNames(
        'flex flex-col gap-3 border-s-2 px-4 py-4 transition-colors duration-150',
        isActive ? 'border-ember bg-paper' : 'border-transparent',
      )}
    >
      <div className="flex items-center gap-2">
        <Avatar name={name} className="size-6" />
        <p className="min-w-0 flex-1 truncate text-sm text-ink-3">
          <span className="font-medium text-ink">{name}</span> <SaidDate inSentence value={proposedAt} />
        </p>
      </div>
      <button
        type="button"
        disabled={isDetached}
        title={isDetached ? undefined : t('reveal')}
        onClick={() => discussion.reveal(id)}
        className="rounded-control text-start font-serif text-base leading-normal break-words text-ink"
      >
        {anchor.quote && <del className="suggested-away">{anchor.quote}</del>}{' '}
        {replacement && <ins className="suggested">{replacement}</ins>}
      </button>
      {note && <p className="text-md break-words text-ink-2">{note}</p>}
      {(isDetached || changed !== null) && (
        <p className="text-sm text-ink-2">
          <Badge tone="warn">{t('conflict')}</Badge>{' '}
          {isDetached ? t('gone') : t('changed', { words: changed ?? '' })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {onAccept && (
          <Button
            size="small"
            variant="primary"
            busy={isAccepting}
            disabled={isDetached}
            onClick={() => void accept()}
          >
            {t('accept')}
          </Button>
        )}
        {(onAccept ?? isOwn) && (
          <Button size="small" busy={isRejecting} onClick={() => void close()}>
            {isOwn ? t('withdraw') : t('reject')}
          </Button>
        )}
      </div>
    </article>
  );
}
