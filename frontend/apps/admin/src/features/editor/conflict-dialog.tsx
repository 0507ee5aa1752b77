import { Button, Dialog } from '@lavamedia/ui';
import type { JSONContent } from '@tiptap/core';
import { useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import { emptyBody, type ArticleDraft } from './article-draft';
import type { VersionConflict } from './article-session';

export interface ConflictDialogProps {
  readonly conflict: VersionConflict;
  readonly draft: ArticleDraft;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onLater: () => void;
}

/** Two people changed the same item: both texts side by side, and a choice. */
export function ConflictDialog({
  conflict: { current },
  draft,
  onMine,
  onTheirs,
  onLater,
}: ConflictDialogProps) {
  const t = useTranslations('conflict');

  return (
    <Dialog
      open
      size="large"
      onOpenChange={(open) => {
        if (!open) onLater();
      }}
      title={t('title')}
      description={t('text')}
      closeLabel={t('later')}
      actions={
        <>
          <Button onClick={onLater}>{t('later')}</Button>
          {current && <Button onClick={onTheirs}>{t('takeTheirs')}</Button>}
          <Button variant="primary" onClick={onMine}>
            {t('keepMine')}
          </Button>
        </>
      }
    >
      <div className="mt-5 grid gap-6 md:grid-cols-2">
        <Side
          heading={t('mine')}
          title={draft.title}
          summary={draft.summary}
          body={draft.body}
          locale={draft.locale}
        />
        {current && (
          <Side
            heading={
              <>
                {t('theirs', { name: current.createdBy?.displayName ?? t('somebody') })}{' '}
                <SaidDate inSentence value={current.createdAt} />
              </>
            }
            title={current.title}
            summary={current.summary ?? ''}
            body={(current.body as JSONContent | null) ?? emptyBody}
            locale={draft.locale}
          />
        )}
      </div>
    </Dialog>
  );
}

interface SideProps {
  readonly heading: React.ReactNode;
  readonly title: string;
  readonly summary: string;
  readonly body: JSONContent;
  readonly locale: string;
}

function Side({ heading, title, summary, body, locale }: SideProps) {
  return (
    <section
      className="flex max-h-[50vh] flex-col gap-2 overflow-y-auto border-t-2 border-line-strong pt-3"
      tabIndex={0}
    >
      <h3 className="text-sm font-semibold text-ink-2">{heading}</h3>
      <div lang={locale} className="flex flex-col gap-2 font-serif text-base text-ink">
        <p className="text-xl leading-snug font-medium">{title}</p>
        <p className="text-ink-2">{summary}</p>
        {paragraphs(body).map((text, index) => (
          // The order of paragraphs is their identity here: nothing moves while the dialog is open.
          <p key={index}>{text}</p>
        ))}
      </div>
    </section>
  );
}

/** The text of every block, for reading only. */
function paragraphs(node: JSONContent): string[] {
  const children = node.content ?? [];
  if (children.some(({ type }) => type === 'text')) return [children.map(({ text = '' }) => text).join('')];
  return children.flatMap(paragraphs);
}
