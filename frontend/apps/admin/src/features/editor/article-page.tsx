import type { JSONContent } from '@tiptap/core';
import { useCallback, useRef, type ComponentProps, type Ref } from 'react';
import { classNames, Skeleton } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { useContentType } from '../content-types/use-content-types';
import { useAuthor } from '../people/use-people';
import type { ArticleDraft } from './article-draft';
import type { ArticleState } from './article-session';
import { BodyEditor, type Caret } from './body/body-editor';
import { CustomFields } from './custom-fields/custom-fields';
import { HeroPicture } from './hero-picture';
import { isTitleRefused } from './use-refused-field';

export interface ArticlePageProps {
  readonly state: ArticleState;
  readonly editable: boolean;
  /** Whether the body is about to come: nothing is typed into it before. */
  readonly isJoining: boolean;
  readonly pageRef: Ref<HTMLElement>;
  /** @param isOwn whether it was done here, and not by somebody who writes in the same body */
  readonly onChange: (change: Partial<ArticleDraft>, isOwn?: boolean) => void;
}

/** The page as readers will see it, with a caret in it. */
export function ArticlePage({
  state: { item, draft, bodyRevision, fieldsRevision, errors, shared, writing },
  editable,
  isJoining,
  pageRef,
  onChange,
}: ArticlePageProps) {
  const t = useTranslations('editor');
  const common = useTranslations('common');
  const caretRef = useRef<Caret | null>(null);
  const author = useAuthor(
    draft.bylines.find(({ authorId }) => authorId !== null)?.authorId ?? null,
    item?.latestVersion?.bylines,
  );
  const changeBody = useCallback(
    (body: JSONContent, isOwn: boolean) => onChange({ body }, isOwn),
    [onChange],
  );
  const type = useContentType(draft.contentTypeKey);

  return (
    <article
      ref={pageRef}
      lang={draft.locale}
      className="mx-auto flex w-full max-w-184 flex-col px-5 pt-10 pb-40 sm:px-8 sm:pt-14"
    >
      <Line
        label={t('kicker')}
        value={draft.kicker}
        readOnly={!editable}
        onValueChange={(kicker) => onChange({ kicker })}
        className="text-sm font-semibold tracking-wide text-ember"
      />
      <Line
        label={t('title')}
        value={draft.title}
        readOnly={!editable}
        aria-invalid={isTitleRefused(errors) || undefined}
        autoFocus={item === null}
        onValueChange={(title) => onChange({ title })}
        className="mt-2 font-serif text-5xl font-medium tracking-headline text-balance text-ink"
      />
      <Line
        label={t('summary')}
        value={draft.summary}
        readOnly={!editable}
        onValueChange={(summary) => onChange({ summary })}
        className="mt-4 font-serif text-xl leading-normal text-ink-2"
      />
      <p className="mt-4 text-sm text-ink-2">
        {author ? t('byline', { name: author.displayName }) : '\u00A0'}
      </p>
      <HeroPicture hero={draft.hero} editable={editable} onChange={(hero) => onChange({ hero })} />
      {type && (
        <CustomFields
          key={`fields ${bodyRevision} ${fieldsRevision}`}
          type={type}
          values={draft.fields}
          errors={errors}
          editable={editable}
          onChange={(fields) => onChange({ fields })}
        />
      )}
      <div className="mt-8 flex flex-col gap-6">
        {isJoining ? (
          <div role="status" aria-label={common('loading')} className="flex flex-col gap-4">
            <Skeleton />
            <Skeleton />
            <Skeleton className="w-2/3" />
          </div>
        ) : (
          <BodyEditor
            key={bodyRevision}
            locale={draft.locale}
            initialBody={draft.body}
            editable={editable}
            writing={shared ?? writing}
            caretRef={caretRef}
            onChange={changeBody}
          />
        )}
      </div>
    </article>
  );
}

interface LineProps extends Omit<ComponentProps<'textarea'>, 'onChange'> {
  readonly label: string;
  readonly onValueChange: (value: string) => void;
}

/** A line of the head: it grows with its text, and Enter goes on to the next. */
function Line({ label, className, onValueChange, ...props }: LineProps) {
  return (
    <textarea
      rows={1}
      aria-label={label}
      placeholder={label}
      onChange={(event) => onValueChange(event.target.value.replaceAll('\n', ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        const fields = event.currentTarget
          .closest('article')
          ?.querySelectorAll<HTMLElement>('textarea, [role="textbox"]');
        const list = [...(fields ?? [])];
        list[list.indexOf(event.currentTarget) + 1]?.focus();
      }}
      className={classNames(
        'field-sizing-content w-full resize-none rounded-control bg-transparent outline-offset-4 focus-visible:outline-1 focus-visible:outline-line-strong aria-invalid:outline-2 aria-invalid:outline-bad',
        className,
      )}
      {...props}
    />
  );
}
