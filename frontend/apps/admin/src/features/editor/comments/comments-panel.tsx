import { Button, EmptyState, IconButton, Select } from '@lavamedia/ui';
import { MessageSquarePlus, PencilLine } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { CommentForm } from './comment-form';
import type { Discussion, Suggestion } from './discussion';
import { SuggestionCard } from './suggestion-card';
import { SuggestionForm } from './suggestion-form';
import { ThreadCard } from './thread-card';
import { useCommentActs } from './use-comment-acts';

export interface CommentsPanelProps {
  readonly contentId: string;
  readonly versionNumber: number;
  readonly discussion: Discussion;
  readonly mayComment: boolean;
  /** Takes a proposed change in; nothing for those who may not change the text. */
  readonly onAccept: ((suggestion: Suggestion) => Promise<void>) | null;
}

/** What the newsroom says about an item, beside its text. */
export function CommentsPanel({
  contentId,
  versionNumber,
  discussion,
  mayComment,
  onAccept,
}: CommentsPanelProps) {
  const t = useTranslations('comments');
  const { threads, suggestions, detached, activeId, beginning } = useSyncExternalStore(
    discussion.subscribe,
    discussion.snapshot,
  );
  const acts = useCommentActs(contentId, discussion);
  const [shown, setShown] = useState<'open' | 'resolved'>('open');
  const listed = threads.filter(
    ({ id, resolvedAt }) => (resolvedAt !== null) === (shown === 'resolved') || id === activeId,
  );

  return (
    <aside aria-label={t('title')} className="flex flex-col divide-y divide-line">
      <div className="flex items-center gap-2 px-4 py-3">
        <Select
          label={t('shown')}
          value={shown}
          onValueChange={setShown}
          options={[
            { value: 'open', label: t('open') },
            { value: 'resolved', label: t('resolved') },
          ]}
          className="h-8 w-36"
        />
        {mayComment && (
          <IconButton
            size="small"
            label={t('suggest')}
            className="ms-auto"
            onClick={discussion.suggestOnSelection}
            onMouseDown={(event) => event.preventDefault()}
          >
            <PencilLine aria-hidden />
          </IconButton>
        )}
        {mayComment && (
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              if (!discussion.beginOnSelection()) discussion.begin({ kind: 'comment', anchor: null });
            }}
            // The words must stay selected.
            onMouseDown={(event) => event.preventDefault()}
          >
            <MessageSquarePlus aria-hidden />
            {t('begin')}
          </Button>
        )}
      </div>

      {beginning?.kind === 'suggestion' && (
        <SuggestionForm
          key={beginning.anchor.start}
          contentId={contentId}
          versionNumber={versionNumber}
          anchor={beginning.anchor}
          discussion={discussion}
        />
      )}
      {beginning?.kind === 'comment' && (
        <div className="flex flex-col gap-3 border-s-2 border-ember bg-paper px-4 py-4">
          <p className="line-clamp-3 text-sm text-ink-3">
            {beginning.anchor ? (
              <span className="font-serif text-md text-ink-2 italic">{beginning.anchor.quote}</span>
            ) : (
              t('aboutAll')
            )}
          </p>
          <CommentForm
            key={beginning.anchor?.start ?? 'all'}
            contentId={contentId}
            label={t('new')}
            placeholder={t('placeholder')}
            submitLabel={t('send')}
            autoFocus
            onSubmit={(words) => acts.begin(words, beginning.anchor, versionNumber)}
            onCancel={discussion.cancel}
          />
        </div>
      )}

      {shown === 'open' &&
        suggestions.map((suggestion) => (
          <SuggestionCard
            key={suggestion.id}
            suggestion={suggestion}
            isActive={suggestion.id === activeId}
            isDetached={detached.has(suggestion.id)}
            discussion={discussion}
            onAccept={onAccept}
          />
        ))}
      {listed.map((thread) => (
        <ThreadCard
          key={thread.id}
          contentId={contentId}
          thread={thread}
          isActive={thread.id === activeId}
          isDetached={detached.has(thread.id)}
          mayComment={mayComment}
          acts={acts}
          onReveal={() => discussion.reveal(thread.id)}
        />
      ))}
      {listed.length === 0 && !beginning && (shown === 'resolved' || suggestions.length === 0) && (
        <EmptyState title={shown === 'open' ? t('none') : t('noneResolved')}>
          {shown === 'open' ? t('noneText') : t('noneResolvedText')}
        </EmptyState>
      )}
    </aside>
  );
}
