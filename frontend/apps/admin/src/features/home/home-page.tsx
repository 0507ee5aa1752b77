import { useMyActivityQuery, useMyAssignmentsQuery, useRecentContentItemsQuery } from '@lavamedia/api/admin';
import { Button, ErrorState, Skeleton, StatusMark } from '@lavamedia/ui';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { SaidDate } from '../../app/said-date';
import { usePageTitle } from '../../app/use-page-title';
import { ActivityList } from '../activity/activity-list';
import { DueDate } from '../assignments/due-date';
import { UnsavedItems } from '../content-list/unsaved-items';
import { useProblemText } from '../errors/use-problem-text';
import { useViewer } from '../session/viewer';

/** Where a day begins: what one has to do, and what others did meanwhile. */
export function HomePage() {
  const t = useTranslations('home');
  const viewer = useViewer();
  usePageTitle(t('title'));

  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-8 px-4 py-6 sm:px-8 sm:py-8">
      <PageHeader
        title={t('greeting', { name: viewer.displayName })}
        actions={
          <Button asChild>
            <Link to={paths.content}>{t('allContent')}</Link>
          </Button>
        }
      />
      <UnsavedItems />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <div className="flex min-w-0 flex-col gap-10">
          <Work />
          <Recent />
        </div>
        <Activity />
      </div>
    </div>
  );
}

function Work() {
  const t = useTranslations('home');
  const assignments = useTranslations('assignments');
  const status = useTranslations('status');
  const { data, error, refetch } = useMyAssignmentsQuery({ first: 30 });
  const work = data?.myAssignments?.nodes;

  return (
    <Section title={t('work')}>
      {error && !work ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !work ? (
        <Loading />
      ) : work.length === 0 ? (
        <p className="text-md text-ink-3">{t('noWork')}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line border-y border-line">
          {work.map(({ id, role, dueAt, note, contentItem: item }) => (
            <li key={id} className="relative flex flex-col gap-1 py-3.5 hover:bg-sunken">
              <Link
                to={paths.item(item.id)}
                lang={item.locale}
                className="line-clamp-2 rounded-control font-serif text-lg leading-snug text-ink before:absolute before:inset-0 hover:text-ember"
              >
                {item.title}
              </Link>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
                <span>{assignments(`role.${role}`)}</span>
                <StatusMark status={item.state} label={status(item.state)} className="text-sm" />
                {dueAt && <DueDate value={dueAt} />}
              </p>
              {note && <p className="text-sm break-words text-ink-2">{note}</p>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Recent() {
  const t = useTranslations('home');
  const status = useTranslations('status');
  const { data, error, refetch } = useRecentContentItemsQuery(
    { first: 8 },
    { refetchOnMountOrArgChange: true },
  );
  const items = data?.contentItems?.nodes;

  return (
    <Section title={t('recent')}>
      {error && !items ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !items ? (
        <Loading />
      ) : items.length === 0 ? (
        <p className="text-md text-ink-3">{t('nothingYet')}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line border-y border-line">
          {items.map(({ id, locale, title, latestVersion, state, updatedAt, bylines }) => (
            <li key={id} className="relative flex flex-col gap-1 py-3 hover:bg-sunken">
              <Link
                to={paths.item(id)}
                lang={locale}
                className="line-clamp-2 rounded-control font-serif text-lg leading-snug text-ink before:absolute before:inset-0 hover:text-ember"
              >
                {latestVersion?.title ?? title}
              </Link>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
                <StatusMark status={state} label={status(state)} className="text-sm" />
                <SaidDate value={updatedAt} />
                <span>{bylines.map(({ displayName }) => displayName).join(', ')}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Activity() {
  const t = useTranslations('home');
  const { data, error, refetch } = useMyActivityQuery({ first: 30 });
  const activities = data?.myActivity?.nodes;

  return (
    <Section title={t('activity')}>
      {error && !activities ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !activities ? (
        <Loading />
      ) : activities.length === 0 ? (
        <p className="text-md text-ink-3">{t('noActivity')}</p>
      ) : (
        <ActivityList activities={activities} itemOf={({ contentItem }) => contentItem} />
      )}
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-4">
      <h2 id={id} className="text-base font-semibold text-ink">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Loading() {
  const common = useTranslations('common');
  return (
    <div role="status" aria-label={common('loading')} className="flex flex-col gap-3">
      <Skeleton className="h-12" />
      <Skeleton className="h-12" />
      <Skeleton className="h-12" />
    </div>
  );
}

function Failure({
  error,
  onRetry,
}: {
  readonly error: Parameters<ReturnType<typeof useProblemText>>[0];
  readonly onRetry: () => void;
}) {
  const common = useTranslations('common');
  const problemText = useProblemText();
  return (
    <ErrorState
      title={problemText(error).title}
      code={error.code}
      action={<Button onClick={onRetry}>{common('retry')}</Button>}
    >
      {problemText(error).advice}
    </ErrorState>
  );
}
