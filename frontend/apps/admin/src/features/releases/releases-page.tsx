import { useContentReleasesQuery, type ReleaseStatus } from '@lavamedia/api/admin';
import { Button, classNames, EmptyState, Skeleton } from '@lavamedia/ui';
import { sayExactDate } from '@lavamedia/utils';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { usePreferences } from '../../app/preferences/preferences';
import { SaidDate } from '../../app/said-date';
import { usePageTitle } from '../../app/use-page-title';
import { ProblemState } from '../planning/problem-state';
import { usePermissionSomewhere } from '../session/viewer';
import { ReleaseDialog } from './release-dialog';
import { ReleaseStatusBadge } from './release-status';
import { useReleaseNews } from './use-release-news';

const views = ['toCome', 'published'] as const;
const statuses: Record<(typeof views)[number], ReleaseStatus[]> = {
  toCome: ['OPEN', 'SCHEDULED', 'FAILED'],
  published: ['PUBLISHED'],
};

/** What goes out together: what is to come first, by its time; what went out is kept. */
export function ReleasesPage() {
  const t = useTranslations('releases');
  const common = useTranslations('common');
  const { locale } = usePreferences();
  const navigate = useNavigate();
  const mayPublish = usePermissionSomewhere('content.publish');
  const [address, setAddress] = useSearchParams();
  const view = address.get('show') === 'published' ? 'published' : 'toCome';
  const after = address.get('after');
  const { data, error, refetch, isFetching } = useContentReleasesQuery({
    first: 50,
    after,
    where: { status: { in: statuses[view] } },
    order: view === 'published' ? [{ finishedAt: 'DESC' }] : [{ runAt: 'ASC' }, { createdAt: 'DESC' }],
  });
  const [isCreating, setIsCreating] = useState(false);
  useReleaseNews();
  usePageTitle(t('title'));
  const connection = data?.contentReleases;

  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('title')}
        actions={
          mayPublish && (
            <Button variant="primary" onClick={() => setIsCreating(true)}>
              <Plus aria-hidden />
              {t('create')}
            </Button>
          )
        }
      />
      <div role="group" aria-label={t('show')} className="flex gap-5 border-b border-line">
        {views.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === view}
            onClick={() => setAddress(name === 'published' ? { show: name } : {})}
            className={classNames(
              '-mb-px h-10 border-b-2 text-md transition-colors duration-150 touch:h-11',
              name === view
                ? 'border-ember font-medium text-ink'
                : 'border-transparent text-ink-2 hover:text-ink',
            )}
          >
            {t(`view.${name}`)}
          </button>
        ))}
      </div>
      {error && !connection ? (
        <ProblemState problem={error} onRetry={() => void refetch()} />
      ) : !connection ? (
        <div role="status" aria-label={common('loading')} className="flex flex-col gap-4 py-2">
          {Array.from({ length: 5 }, (_, row) => (
            <Skeleton key={row} className="h-8 w-full" />
          ))}
        </div>
      ) : connection.nodes?.length ? (
        <>
          <ul className="border-t border-line" aria-busy={isFetching}>
            {connection.nodes.map((release) => (
              <li
                key={release.id}
                className="relative grid gap-x-6 gap-y-1 border-b border-line px-1 py-3.5 hover:bg-sunken sm:grid-cols-[1fr_auto]"
              >
                <div className="min-w-0">
                  <Link
                    to={paths.release(release.id)}
                    className="rounded-control text-base font-medium text-ink before:absolute before:inset-0 hover:text-ember"
                  >
                    {release.name}
                  </Link>
                  {release.description && (
                    <p className="line-clamp-1 text-md text-ink-2">{release.description}</p>
                  )}
                  <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-2">
                    <span className="tabular-nums">
                      {t('items', { count: release.items?.totalCount ?? 0 })}
                    </span>
                    {release.createdBy && (
                      <span>{t('begunBy', { name: release.createdBy.displayName })}</span>
                    )}
                  </p>
                </div>
                <div className="flex items-center gap-3 sm:flex-col sm:items-end sm:gap-1.5">
                  <ReleaseStatusBadge status={release.status} />
                  {release.status === 'SCHEDULED' && release.runAt && (
                    <time
                      dateTime={release.runAt}
                      className="text-sm text-ink-2 tabular-nums first-letter:uppercase"
                    >
                      {sayExactDate(new Date(release.runAt), locale)}
                    </time>
                  )}
                  {release.status === 'PUBLISHED' && release.finishedAt && (
                    <span className="text-sm text-ink-2">
                      <SaidDate value={release.finishedAt} />
                    </span>
                  )}
                </div>
              </li>
            ))}
          </ul>
          {connection.pageInfo.hasNextPage && (
            <Button
              className="self-center"
              onClick={() =>
                setAddress((current) => {
                  const next = new URLSearchParams(current);
                  next.set('after', connection.pageInfo.endCursor ?? '');
                  return next;
                })
              }
            >
              {common('next')}
            </Button>
          )}
        </>
      ) : (
        <EmptyState
          title={t(`empty.${view}`)}
          action={
            mayPublish &&
            view === 'toCome' && <Button onClick={() => setIsCreating(true)}>{t('create')}</Button>
          }
        >
          {t('emptyText')}
        </EmptyState>
      )}
      {isCreating && (
        <ReleaseDialog
          onDone={(id) => void navigate(paths.release(id))}
          onClose={() => setIsCreating(false)}
        />
      )}
    </div>
  );
}
