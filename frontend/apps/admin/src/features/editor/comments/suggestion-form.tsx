import { useCreateContentSuggestionMutation } from '@lavamedia/api/admin';
import { Button, Field, Input, Textarea } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutationAnswer } from '../../errors/use-mutation-answer';
import type { TextAnchor } from '../anchors/text-anchor';
import type { Discussion } from './discussion';

export interface SuggestionFormProps {
  readonly contentId: string;
  readonly versionNumber: number;
  readonly anchor: TextAnchor;
  readonly discussion: Discussion;
}

/** Other words for some, and why. */
export function SuggestionForm({ contentId, versionNumber, anchor, discussion }: SuggestionFormProps) {
  const t = useTranslations('suggestions');
  const common = useTranslations('common');
  const answer = useMutationAnswer();
  const [create, { isLoading }] = useCreateContentSuggestionMutation();
  const [replacement, setReplacement] = useState(anchor.quote);
  const [note, setNote] = useState('');

  const submit = async () => {
    if (replacement === anchor.quote) return;
    const input = { contentId, versionNumber, anchor, replacement, note: note.trim() || null };
    const made = await create({ input });
    await answer(Promise.resolve(made));
    const suggestion = made.data?.createContentSuggestion.contentSuggestion;
    if (suggestion) discussion.suggested(suggestion);
  };

  return (
    <form
      className="flex flex-col gap-3 border-s-2 border-ember bg-paper px-4 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') discussion.cancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
      }}
    >
      <Field label={anchor.quote ? t('replacement') : t('insertion')} hint={t('replacementHint')}>
        <Textarea
          autoFocus
          rows={2}
          className="max-h-60 font-serif"
          value={replacement}
          onChange={(event) => setReplacement(event.target.value.replaceAll(/[\r\n]+/g, ' '))}
        />
      </Field>
      <Field label={t('note')}>
        <Input maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <div className="flex justify-end gap-2">
        <Button size="small" variant="quiet" onClick={discussion.cancel}>
          {common('cancel')}
        </Button>
        <Button
          size="small"
          type="submit"
          variant="primary"
          busy={isLoading}
          disabled={replacement === anchor.quote}
        >
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
