import { useHomeDeskQuery, type HomeDeskQuery } from '@lavamedia/api/admin';
import { Button, ErrorState, Skeleton, StatusMark } from '@lavamedia/ui';
import { sayExactDate } from '@lavamedia/utils';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../app/page-header';
import { paths } from '../../app/paths';
import { usePreferences } from '../../app/preferences/preferences';
import { SaidDate } from '../../app/said-date';
import { useNow } from '../../app/use-now';
import { usePageTitle } from '../../app/use-page-title';
import { ActivityList } from '../activity/activity-list';
import { DueDate } from '../assignments/due-date';
import { UnsavedItems } from '../content-list/unsaved-items';
import { useProblemText } from '../errors/use-problem-text';
import { useNewsroomNews } from '../planning/use-newsroom-news';
import { usePermissionSomewhere, useViewer } from '../session/viewer';
import { deskQuestion } from './desk-question';
import { HomeItems, signersOf } from './home-items';
import { HomeLink } from './home-link';
import { HomeSection } from './home-section';

/** Where a day begins: what waits for a decision, what one has to do, what comes next, and what happened meanwhile. */
export function HomePage() {
  const t = useTranslations('home');
  const viewer = useViewer();
  const mayReview = usePermissionSomewhere('content.review');
  const mayPublish = usePermissionSomewhere('content.publish');
  const now = useNow();
  const question = deskQuestion({ viewerId: viewer.id, mayReview, mayPublish, now });
  const { data, error, refetch } = useHomeDeskQuery(question, { refetchOnMountOrArgChange: true });
  useNewsroomNews();
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
      {data ? (
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr]">
          <div className="flex min-w-0 flex-col gap-10">
            <Waiting desk={data} />
            <Returned desk={data} isExpected={!question.isDeciding} />
            <Work desk={data} />
            <InWork desk={data} />
          </div>
          <div className="flex min-w-0 flex-col gap-10">
            <Scheduled desk={data} />
            <Published desk={data} />
            <Activity desk={data} />
          </div>
        </div>
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </div>
  );
}

interface DeskProps {
  readonly desk: HomeDeskQuery;
}

/** What others submitted or approved; nothing at all for those who decide on nothing. */
function Waiting({ desk }: DeskProps) {
  const t = useTranslations('home');
  const status = useTranslations('status');
  const { waiting } = desk;
  if (!waiting) return null;
  const items = waiting.nodes ?? [];

  return (
    <HomeSection
      title={t('waiting')}
      count={waiting.totalCount}
      action={<HomeLink to={paths.board}>{t('board')}</HomeLink>}
      empty={items.length === 0 && t('nothingWaits')}
    >
      <HomeItems
        entries={items.map((item) => ({
          key: item.id,
          item,
          facts: (
            <>
              <StatusMark status={item.state} label={status(item.state)} className="text-sm" />
              <SaidDate value={item.updatedAt} />
              <span>{signersOf(item)}</span>
            </>
          ),
        }))}
      />
    </HomeSection>
  );
}

/** What came back with a wish for changes; those who decide hear of it only when there is something. */
function Returned({ desk, isExpected }: DeskProps & { readonly isExpected: boolean }) {
  const t = useTranslations('home');
  const items = desk.returned?.nodes ?? [];
  if (items.length === 0 && !isExpected) return null;

  return (
    <HomeSection title={t('returned')} empty={items.length === 0 && t('nothingReturned')}>
      <HomeItems
        entries={items.map((item) => ({
          key: item.id,
          item,
          facts: <SaidDate value={item.updatedAt} />,
          note: item.changeRequests?.nodes?.[0]?.note ?? null,
        }))}
      />
    </HomeSection>
  );
}

function Work({ desk }: DeskProps) {
  const t = useTranslations('home');
  const assignments = useTranslations('assignments');
  const status = useTranslations('status');
  const work = desk.myAssignments?.nodes ?? [];

  return (
    <HomeSection title={t('work')} empty={work.length === 0 && t('noWork')}>
      <HomeItems
        entries={work.map(({ id, role, dueAt, note, contentItem: item }) => ({
          key: id,
          item,
          note,
          facts: (
            <>
              <span>{assignments(`role.${role}`)}</span>
              <StatusMark status={item.state} label={status(item.state)} className="text-sm" />
              {dueAt && <DueDate value={dueAt} />}
            </>
          ),
        }))}
      />
    </HomeSection>
  );
}

function InWork({ desk }: DeskProps) {
  const t = useTranslations('home');
  const mayCreate = usePermissionSomewhere('content.create');
  const items = desk.inWork?.nodes ?? [];

  return (
    <HomeSection
      title={t('inWork')}
      empty={
        items.length === 0 && (
          <>
            {t('nothingInWork')} {mayCreate && <HomeLink to={paths.newItem()}>{t('startWriting')}</HomeLink>}
          </>
        )
      }
    >
      <HomeItems
        entries={items.map((item) => ({ key: item.id, item, facts: <SaidDate value={item.updatedAt} /> }))}
      />
    </HomeSection>
  );
}

function Scheduled({ desk }: DeskProps) {
  const t = useTranslations('home');
  const schedules = useTranslations('schedules');
  const { locale } = usePreferences();
  const coming = desk.scheduled?.nodes ?? [];

  return (
    <HomeSection
      title={t('scheduled')}
      action={<HomeLink to={paths.schedules}>{t('allScheduled')}</HomeLink>}
      empty={coming.length === 0 && t('nothingScheduled')}
    >
      <HomeItems
        entries={coming.map(({ id, act, runAt, contentItem }) => ({
          key: id,
          item: contentItem,
          facts: (
            <>
              <span>{schedules(`acts.${act}`)}</span>
              <time dateTime={runAt} className="tabular-nums">
                {sayExactDate(new Date(runAt), locale)}
              </time>
            </>
          ),
        }))}
      />
    </HomeSection>
  );
}

function Published({ desk }: DeskProps) {
  const t = useTranslations('home');
  const items = desk.published?.nodes ?? [];

  return (
    <HomeSection
      title={t('published')}
      action={
        <HomeLink to={`${paths.content}?status=PUBLISHED&sort=publishedAt.desc`}>
          {t('allPublished')}
        </HomeLink>
      }
      empty={items.length === 0 && t('nothingPublished')}
    >
      <HomeItems
        entries={items.map((item) => ({
          key: item.id,
          item,
          facts: (
            <>
              {item.publishedAt && <SaidDate value={item.publishedAt} />}
              <span>{signersOf(item)}</span>
            </>
          ),
        }))}
      />
    </HomeSection>
  );
}

function Activity({ desk }: DeskProps) {
  const t = useTranslations('home');
  const activities = desk.myActivity?.nodes ?? [];

  return (
    <HomeSection title={t('activity')} empty={activities.length === 0 && t('noActivity')}>
      <ActivityList activities={activities} itemOf={({ contentItem }) => contentItem} />
    </HomeSection>
  );
}

function Loading() {
  const common = useTranslations('common');
  return (
    <div role="status" aria-label={common('loading')} className="flex flex-col gap-3">
      {Array.from({ length: 6 }, (_, row) => (
        <Skeleton key={row} className="h-12" />
      ))}
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
