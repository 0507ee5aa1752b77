import {
  useContentReleaseObstaclesQuery,
  useContentReleaseQuery,
  useReleaseItemPagesInfiniteQuery,
} from '@lavamedia/api/admin';
import { Button, EmptyState, Skeleton, useToast } from '@lavamedia/ui';
import { sayExactDate } from '@lavamedia/utils';
import { ArrowLeft, Plus, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { NotFoundPage } from '../../app/not-found-page';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { usePreferences } from '../../app/preferences/preferences';
import { SaidDate } from '../../app/said-date';
import { usePageTitle } from '../../app/use-page-title';
import { ProblemState } from '../planning/problem-state';
import { useNewsroomNews } from '../planning/use-newsroom-news';
import { SitePreviewButton } from '../previews/site-preview-button';
import { inParis } from '../workflow/wall-clock';
import { AddItemsDialog } from './add-items-dialog';
import { ReleaseActsMenu } from './release-acts-menu';
import { ReleaseItemRow } from './release-item-row';
import { ReleaseQuestion, type Question } from './release-question';
import { ReleaseStatusBadge } from './release-status';
import { useReleaseActs } from './use-release-acts';
import { useReleaseNews } from './use-release-news';

const pageSize = 50;

/** One release: when it goes out, what is in it, and what stands in the way. */
export function ReleasePage() {
  const t = useTranslations('releases');
  const common = useTranslations('common');
  const { id = '' } = useParams();
  const { locale } = usePreferences();
  const navigate = useNavigate();
  const show = useToast();
  const acts = useReleaseActs();
  const { data, error, refetch } = useContentReleaseQuery({ id });
  const release = data?.contentRelease;
  const pages = useReleaseItemPagesInfiniteQuery({ id, first: pageSize });
  const { currentData: report } = useContentReleaseObstaclesQuery(
    { id },
    { skip: !release?.viewerCanUpdate },
  );
  const [question, setQuestion] = useState<Question | 'add' | null>(null);
  useReleaseNews();
  useNewsroomNews();
  usePageTitle(release?.name ?? t('title'));

  if (error) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  if (data && !release) return <NotFoundPage />;
  if (!release) {
    return (
      <div
        role="status"
        aria-label={common('loading')}
        className="mx-auto flex w-full max-w-5xl flex-col gap-4 px-4 py-8 sm:px-8"
      >
        <Skeleton className="h-9 w-80" />
        <Skeleton className="h-40 w-full" />
      </div>
    );
  }

  const items = pages.data?.pages.flatMap((page) => page.contentRelease?.items?.nodes ?? []) ?? [];
  const obstacles = new Map(
    (report?.contentReleaseObstacles ?? []).map(({ contentId, codes }) => [contentId, codes] as const),
  );

  const tell = async (refused: Promise<string | undefined>, done: string) => {
    const refusal = await refused;
    show(refusal ? { tone: 'bad', text: refusal } : { tone: 'ok', text: done });
  };

  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <Link
        to={paths.releases}
        className="-mb-2 inline-flex items-center gap-1.5 self-start rounded-control text-sm text-ink-2 hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 stroke-[1.5] rtl:rotate-180" />
        {t('title')}
      </Link>
      <PageHeader
        title={release.name}
        actions={
          release.viewerCanUpdate && (
            <>
              {release.status === 'SCHEDULED' && release.runAt && (
                <SitePreviewButton at={inParis(new Date(release.runAt))} />
              )}
              <Button onClick={() => setQuestion('add')}>
                <Plus aria-hidden />
                {t('add')}
              </Button>
              <Button variant="primary" disabled={items.length === 0} onClick={() => setQuestion('publish')}>
                {t('publishNow')}
              </Button>
              <ReleaseActsMenu release={release} onAsk={setQuestion} />
            </>
          )
        }
      />
      <div className="flex flex-col gap-2 border-y border-line py-3">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-md text-ink-2">
          <ReleaseStatusBadge status={release.status} />
          {release.status === 'SCHEDULED' && release.runAt && (
            <span>
              {t('goesOut', { at: sayExactDate(new Date(release.runAt), locale) })}
              {release.timeZone !== 'Europe/Paris' && ` (${release.timeZone ?? ''})`}
            </span>
          )}
          {release.finishedAt && <SaidDate value={release.finishedAt} />}
          {release.releasedBy && <span>{t('by', { name: release.releasedBy.displayName })}</span>}
          {(release.lateBySeconds ?? 0) > 60 && (
            <span className="text-warn">
              {t('late', { minutes: Math.round((release.lateBySeconds ?? 0) / 60) })}
            </span>
          )}
        </p>
        {release.description && (
          <p className="max-w-prose text-md whitespace-pre-line text-ink">{release.description}</p>
        )}
        {release.status === 'FAILED' && <p className="text-md text-bad">{t('failedText')}</p>}
        {obstacles.size > 0 && (
          <p role="status" className="flex items-start gap-2 text-md text-ink">
            <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5] text-warn" />
            {t('blocked', { count: obstacles.size })}
          </p>
        )}
        {report && obstacles.size === 0 && items.length > 0 && (
          <p role="status" className="text-md text-ok">
            {t('ready')}
          </p>
        )}
      </div>
      {items.length === 0 && !pages.isFetching ? (
        <EmptyState
          title={t('noItems')}
          action={release.viewerCanUpdate && <Button onClick={() => setQuestion('add')}>{t('add')}</Button>}
        >
          {t('noItemsText')}
        </EmptyState>
      ) : (
        <section aria-label={t('itemsTitle')} className="flex flex-col gap-4" aria-busy={pages.isFetching}>
          <ul className="border-t border-line">
            {items.map((item) => (
              <ReleaseItemRow
                key={item.id}
                item={item}
                codes={obstacles.get(item.contentItem.id) ?? item.failureCodes}
                mayChange={release.viewerCanUpdate}
                onChange={(change) =>
                  void tell(
                    acts.attempt(() =>
                      acts.addItems({
                        releaseId: id,
                        contentIds: [item.contentItem.id],
                        act: item.act,
                        versionChoice: item.versionChoice,
                        ...change,
                      }),
                    ),
                    t('changed'),
                  )
                }
                onRemove={() =>
                  void tell(
                    acts.attempt(() =>
                      acts.removeItems({ releaseId: id, contentIds: [item.contentItem.id] }),
                    ),
                    t('removed'),
                  )
                }
              />
            ))}
          </ul>
          {pages.hasNextPage && (
            <Button
              className="self-center"
              busy={pages.isFetching}
              onClick={() => void pages.fetchNextPage()}
            >
              {t('more')}
            </Button>
          )}
        </section>
      )}
      {question === 'add' && <AddItemsDialog releaseId={id} onClose={() => setQuestion(null)} />}
      {question && question !== 'add' && (
        <ReleaseQuestion
          question={question}
          release={release}
          obstacles={obstacles.size}
          onDone={(asked) => {
            setQuestion(null);
            show({ tone: 'ok', text: t(`done.${asked}`) });
            if (asked === 'delete') void navigate(paths.releases);
          }}
          onClose={() => setQuestion(null)}
        />
      )}
    </div>
  );
}
