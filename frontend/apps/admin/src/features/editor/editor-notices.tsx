import { Button } from '@lavamedia/ui';
import { CircleAlert, HardDrive, Lock, MessageSquareReply, UsersRound, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { SaidDate } from '../../app/said-date';
import { inLanguage } from '../content-types/localized';
import { useContentType } from '../content-types/use-content-types';
import { useErrorText, type MutationError } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import type { ArticleState } from './article-session';

export interface EditorNoticesProps {
  readonly state: ArticleState;
  /** Goes back to the saved text; nothing where that would take away what others write. */
  readonly onDiscard: (() => void) | null;
  readonly onMerge: () => void;
  readonly onRetry: () => void;
  readonly onAdoptSlug: (slug: string) => void;
}

/** What the person has to know before going on: what failed, and where the text came from. */
export function EditorNotices({ state, onDiscard, onMerge, onRetry, onAdoptSlug }: EditorNoticesProps) {
  const t = useTranslations('editor');
  const common = useTranslations('common');
  const locale = useLocale();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const { errors, problem, recoveredFrom, recoveredOn, isKept, newer, item, draft } = state;
  const type = useContentType(draft.contentTypeKey);
  const fieldOf = (error: MutationError): string | null => {
    if (error.__typename !== 'ValidationError' || error.path[0] !== 'fields') return null;
    const field = type?.fields.find(({ key }) => key === error.path[1]);
    return field ? inLanguage(field.labels, locale) : null;
  };
  const request = item?.state === 'CHANGES_REQUESTED' ? item.changeRequests?.nodes?.[0] : undefined;

  return (
    <div className="flex flex-col">
      {recoveredFrom && (
        <Notice
          tone="warn"
          action={
            onDiscard && (
              <Button size="small" onClick={onDiscard}>
                {t('discardRecovered')}
              </Button>
            )
          }
        >
          {t(recoveredOn === 'server' ? 'recoveredOnServer' : 'recovered')}{' '}
          <SaidDate inSentence value={recoveredFrom} />
        </Notice>
      )}
      {newer && (
        <Notice
          tone="warn"
          icon={UsersRound}
          action={
            <Button size="small" onClick={onMerge}>
              {t('mergeNow')}
            </Button>
          }
        >
          {t('newer', { number: newer.versionNumber, name: newer.createdBy?.displayName ?? t('somebody') })}
        </Notice>
      )}
      {request?.note && (
        <Notice tone="warn" icon={MessageSquareReply}>
          <span className="text-ink-2">
            {t('changesRequested', { name: request.actor?.displayName ?? t('somebody') })}
          </span>{' '}
          {request.note}
        </Notice>
      )}
      {item?.embargoedUntil && (
        <Notice tone="warn" icon={Lock}>
          {t('embargoed')} <SaidDate inSentence value={item.embargoedUntil} />
        </Notice>
      )}
      {!isKept && <Notice tone="bad">{t('notKept')}</Notice>}
      {problem && (
        <Notice
          tone="bad"
          action={
            <Button size="small" onClick={onRetry}>
              {common('retry')}
            </Button>
          }
        >
          {problemText(problem).title} {problemText(problem).advice}{' '}
          {isKept && <span className="text-ink-2">{t('textIsSafe')}</span>}
        </Notice>
      )}
      {errors.map((error) => (
        <Notice
          key={`${error.code} ${error.message}`}
          tone="bad"
          action={
            error.__typename === 'SlugTakenError' && (
              <Button size="small" onClick={() => onAdoptSlug(error.suggestion)}>
                {t('useSlug', { slug: error.suggestion })}
              </Button>
            )
          }
        >
          {fieldOf(error)
            ? t('refusedField', { field: fieldOf(error) ?? '', reason: errorText(error) })
            : errorText(error)}
        </Notice>
      ))}
    </div>
  );
}

interface NoticeProps {
  readonly tone: 'bad' | 'warn';
  readonly icon?: LucideIcon;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Notice({ tone, icon: Icon = HardDrive, action, children }: NoticeProps) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className="flex animate-appear flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-5 py-2.5 text-md text-ink"
    >
      {tone === 'bad' ? (
        <CircleAlert aria-hidden className="size-4 shrink-0 stroke-[1.5] text-bad" />
      ) : (
        <Icon aria-hidden className="size-4 shrink-0 stroke-[1.5] text-warn" />
      )}
      <p className="min-w-0 flex-1">{children}</p>
      {action}
    </div>
  );
}
