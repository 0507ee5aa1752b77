import { Button } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MentionField } from './mention-field';
import { withNames, withPlaceholders, type Mentioned } from './mention-text';
import type { CommentThread } from './discussion';

/** A comment as the server takes it. */
export interface CommentWords {
  readonly text: string;
  readonly mentionIds: string[];
}

export interface CommentFormProps {
  readonly contentId: string;
  readonly label: string;
  readonly submitLabel: string;
  readonly placeholder?: string;
  /** The comment whose words are changed. */
  readonly comment?: CommentThread['comments'][number];
  readonly autoFocus?: boolean;
  /** @returns whether it was said; otherwise the words stay. */
  readonly onSubmit: (words: CommentWords) => Promise<boolean>;
  readonly onCancel: () => void;
}

export function CommentForm({
  contentId,
  label,
  submitLabel,
  placeholder,
  comment,
  autoFocus = false,
  onSubmit,
  onCancel,
}: CommentFormProps) {
  const t = useTranslations('comments');
  const common = useTranslations('common');
  const [text, setText] = useState(() => (comment ? withNames(comment.text, comment.mentions) : ''));
  const [mentioned, setMentioned] = useState<readonly Mentioned[]>(
    () => comment?.mentions.flatMap(({ user }) => user ?? []) ?? [],
  );
  const [isBusy, setIsBusy] = useState(false);

  const submit = async () => {
    if (isBusy || !text.trim()) return;
    setIsBusy(true);
    const isSaid = await onSubmit(withPlaceholders(text.trim(), mentioned));
    setIsBusy(false);
    if (isSaid) setText('');
  };

  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <MentionField
        contentId={contentId}
        label={label}
        {...(placeholder ? { placeholder } : {})}
        value={text}
        autoFocus={autoFocus}
        onValueChange={setText}
        onMention={(person) => setMentioned((known) => [...known, person])}
        onSubmit={() => void submit()}
        onCancel={() => {
          setText('');
          onCancel();
        }}
      />
      {(autoFocus || text !== '') && (
        <div className="flex items-center justify-end gap-2">
          <span className="me-auto text-xs text-ink-3">{t('keys')}</span>
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              setText('');
              onCancel();
            }}
          >
            {common('cancel')}
          </Button>
          <Button size="small" type="submit" variant="primary" busy={isBusy} disabled={!text.trim()}>
            {submitLabel}
          </Button>
        </div>
      )}
    </form>
  );
}
